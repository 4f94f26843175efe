import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { bruno, grace, mei } from "../../mock/people";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
});
afterEach(() => pane.close());

const NOTE = "PUT /api/people/p_grace/note";

it("A note and who introduced us are written on the card", async () => {
  pane = openPane(api);
  await pane.click("Add a note");
  await soon(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
  pane.type("Note", " likes tea ");
  pane.type("Who introduced you", "Mei Tanaka");
  await pane.click("Save");
  await pane.reads("likes tea");
  await pane.reads("Introduced by Mei Tanaka");
  expect(api.sent(NOTE)[0]?.body).toEqual({ note: "likes tea", introducedBy: "Mei Tanaka" });
  await soon(() => expect(document.activeElement?.textContent).toBe("Edit the note"));
});

it("An emptied field removes what it held, and cancelling changes nothing", async () => {
  api.week.person = { ...grace, note: "likes tea", introducedBy: "Mei Tanaka" };
  pane = openPane(api);
  await pane.click("Edit the note");
  pane.type("Note", "something else");
  await pane.click("Cancel");
  await pane.reads("likes tea");
  expect(api.sent(NOTE)).toHaveLength(0);
  await pane.click("Edit the note");
  pane.type("Note", " ");
  await pane.click("Save");
  await soon(() => expect(api.sent(NOTE)[0]?.body).toEqual({ note: null, introducedBy: "Mei Tanaka" }));
  await soon(() => expect(pane.text()).not.toContain("likes tea"));
});

it("A note that could not be saved is not lost", async () => {
  pane = openPane(api);
  api.next(NOTE, { status: 503, body: problem("unavailable", "Wait a minute.") });
  await pane.click("Add a note");
  pane.type("Note", "likes tea");
  await pane.click("Save");
  await pane.reads("Wait a minute.");
  expect(pane.root.querySelector("textarea")?.value).toBe("likes tea");
  await pane.click("Try again");
  await soon(() => expect(pane.named("Edit the note")).toBeDefined());
});

it("While a note is saved its buttons do nothing, and the one pressed keeps the focus", async () => {
  let answer: (response: Response) => void = () => undefined;
  pane = openPane(api);
  await pane.click("Add a note");
  await soon(() => expect(document.activeElement?.tagName).toBe("TEXTAREA"));
  pane.type("Note", "likes tea");
  api.next(NOTE, new Promise<Response>((resolve) => (answer = resolve)));
  const save = pane.named("Save") as HTMLButtonElement;
  save.focus();
  save.click();
  await soon(() => expect(save.getAttribute("aria-disabled")).toBe("true"));
  expect(document.activeElement).toBe(save);
  expect(save.disabled).toBe(false);
  save.click();
  pane.named("Cancel")?.click();
  save.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await new Promise(requestAnimationFrame);
  expect(pane.root.querySelector("textarea")?.value).toBe("likes tea");
  answer(new Response(JSON.stringify({ ...grace, note: "likes tea" })));
  await pane.reads("likes tea");
  await soon(() => expect(document.activeElement?.textContent).toBe("Edit the note"));
  expect(api.sent(NOTE)).toHaveLength(1);
});

it("Whom I met through somebody is one click away", async () => {
  api.people.set("p_bruno", { ...bruno, introducedBy: "Grace Okafor" });
  api.people.set("p_mei", { ...mei, introducedBy: "Grace Okafor" });
  pane = openPane(api);
  await pane.click("Met through Grace: 2 people");
  await soon(() => expect(pane.root.querySelectorAll(".through li")).toHaveLength(2));
  expect(pane.root.querySelector(".through")?.textContent).toContain("Bruno Álvarez-Steinhausen");
  expect(pane.named("Met through Grace: 2 people")?.getAttribute("aria-expanded")).toBe("true");
});

it("Who else came through the same person is one click away too", async () => {
  api.week.person = { ...grace, introducedBy: "Tom" };
  api.people.set("p_mei", { ...mei, introducedBy: "Tom" });
  pane = openPane(api);
  await pane.click("Met through Tom: 1 person");
  await soon(() => expect(pane.root.querySelector(".through")?.textContent).toContain("Mei Tanaka"));
});

it("Through whom nobody was met, nothing is said", async () => {
  pane = openPane(api);
  await soon(() =>
    expect(api.sent("GET /api/people").map((each) => each.path)).toContain(
      "/api/people?view=all&introducedBy=p_grace&limit=100",
    ),
  );
  await pane.reads("Add a note");
  expect(pane.text()).not.toContain("Met through");
});
