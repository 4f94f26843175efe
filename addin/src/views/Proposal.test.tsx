import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
  pane = openPane(api);
});
afterEach(() => pane.close());

const heading = () => pane.root.querySelector("h2")?.textContent;
const press = (key: string) =>
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));

it("Someone else brings another person and moves the focus there", async () => {
  await pane.click("Someone else");
  await soon(() => expect(heading()).toBe("Bruno Álvarez-Steinhausen"));
  expect(api.sent("POST /api/coffees/this-week/pass")[0]?.body).toEqual({ personId: "p_grace", reason: "someoneElse" });
  await soon(() => expect(document.activeElement?.textContent).toBe("Bruno Álvarez-Steinhausen"));
  await pane.reads("This week: Bruno Álvarez-Steinhausen.");
});

it("Not this week is fine, and whoever changes their mind finds names", async () => {
  await pane.click("Not this week");
  await pane.reads("No coffee this week");
  await pane.click(/Instead: Mei Tanaka/);
  await soon(() => expect(heading()).toBe("Mei Tanaka"));
  await pane.reads("Thu 26 Nov 09:00–09:45");
});

it.each(["Someone else", "Not this week"])("Undo after “%s” really undoes", async (way) => {
  await pane.click(way);
  await soon(() => expect(heading()).not.toBe("Grace Okafor"));
  await pane.click("Undo");
  await soon(() => expect(heading()).toBe("Grace Okafor"));
  expect(api.sent("DELETE /api/coffees/this-week/pass")[0]?.path).toMatch(/\?personId=p_grace$/);
  expect(pane.text()).toContain("Undone.");
  await soon(() => expect(document.activeElement?.textContent).toBe("Grace Okafor"));
});

it("An undo that fails can be tried again", async () => {
  api.next("DELETE /api/coffees/this-week/pass", "no answer");
  await pane.click("Someone else");
  await pane.reads("Bruno Álvarez-Steinhausen");
  await pane.click("Undo");
  await pane.reads("That didn’t work");
  await pane.click("Undo");
  await soon(() => expect(heading()).toBe("Grace Okafor"));
});

it("An alternate can be looked at and left again", async () => {
  await pane.click(/Instead: Mei Tanaka/);
  await soon(() => expect(heading()).toBe("Mei Tanaka"));
  await soon(() => expect(api.sent("GET /api/coffees/slots").at(-1)?.path).toContain("personId=p_mei"));
  expect(pane.named("Someone else")).toBeUndefined();
  await pane.click("Back to Grace");
  await soon(() => expect(heading()).toBe("Grace Okafor"));
});

it("Another kind asks for its own times, with the arrow keys too", async () => {
  await pane.click("Decaf");
  await soon(() => expect(api.sent("GET /api/coffees/slots").at(-1)?.path).toContain("kind=decaf"));
  pane.named("Decaf")?.focus();
  press("ArrowRight");
  await soon(() => expect(api.sent("GET /api/coffees/slots").at(-1)?.path).toContain("kind=lunch"));
  await soon(() => expect(document.activeElement?.textContent).toBe("Lunch"));
  const stops = [...pane.root.querySelectorAll<HTMLElement>("[role=radio]")].map((radio) => radio.tabIndex);
  expect(stops).toEqual([-1, -1, 0, -1]);
});

it("Three times are shown first, and the others on demand", async () => {
  await pane.reads("2 more times");
  expect(pane.root.querySelectorAll(".time")).toHaveLength(3);
  await pane.click("2 more times");
  await soon(() => expect(pane.root.querySelectorAll(".time")).toHaveLength(5));
});

it("Snoozing has an end that is said, and can be undone", async () => {
  await pane.click("More choices");
  await pane.click("Snooze for a month");
  await pane.reads("Grace is snoozed until 23 Dec 2026.");
  expect(api.sent("PUT /api/people/p_grace/choice")[0]?.body).toEqual({ kind: "snoozed", until: "2026-12-23" });
  await pane.click("Undo");
  await pane.reads("Undone. Grace can be proposed again.");
  expect(api.sent("PUT /api/people/p_grace/choice")[1]?.body).toEqual({ kind: "none" });
});

it("Letting go is private and can be undone", async () => {
  await pane.click("More choices");
  await pane.click(/^Let go/);
  await pane.reads("You let Grace go. Nobody is told.");
  expect(api.sent("PUT /api/people/p_grace/choice")[0]?.body).toEqual({ kind: "letGo" });
  expect(heading()).not.toBe("Grace Okafor");
  expect(pane.named("Undo")).toBeDefined();
});

it("The menu is worked by keys alone, and keeps Escape from Outlook", async () => {
  const outlook = vi.fn();
  document.addEventListener("keydown", outlook);
  await pane.click("More choices");
  await soon(() => expect(document.activeElement?.textContent).toBe("Snooze for a month"));
  press("ArrowUp");
  await soon(() => expect(document.activeElement?.textContent).toContain("Let go"));
  outlook.mockClear();
  press("Escape");
  await soon(() => expect(pane.root.querySelector("[role=menu]")).toBeNull());
  await soon(() => expect(document.activeElement?.getAttribute("aria-label")).toBe("More choices"));
  expect(outlook).not.toHaveBeenCalled();
  document.removeEventListener("keydown", outlook);
});

it("A choice that failed is repeated as it was", async () => {
  api.next("PUT /api/people/p_grace/choice", { status: 503, body: problem("unavailable", "Wait a minute.") });
  await pane.click("More choices");
  await pane.click(/^Let go/);
  await pane.reads("Wait a minute.");
  await pane.click("Try again");
  await pane.reads("You let Grace go.");
  expect(api.sent("POST /api/coffees/this-week/pass")).toHaveLength(0);
});
