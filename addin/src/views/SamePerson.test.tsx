import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { bruno, grace, graceAtHome, mei } from "../../mock/people";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

const QUESTION = "Are these the same person? Grace Okafor · gracie@tailspin.example · Tailspin";
const YES = "Yes, one person";
const NO = "No, two people";

beforeEach(() => {
  api = new MockApi();
  api.people.set(graceAtHome.id, structuredClone(graceAtHome));
  api.suggestions = [{ people: [grace, graceAtHome], because: "sameName" }];
});
afterEach(() => pane.close());

const heading = () => pane.root.querySelector("h2")?.textContent;

it("Somebody of the same name is asked about beside the person, with the other's address and company", async () => {
  pane = openPane(api);
  await pane.reads(QUESTION);
  expect(pane.named(YES)?.tabIndex).toBe(0);
  expect(pane.named(NO)?.tabIndex).toBe(0);
});

it("What is not known of the other is left out", async () => {
  api.suggestions = [{ people: [{ ...graceAtHome, addresses: [], company: null }, grace], because: "sameName" }];
  pane = openPane(api);
  await pane.reads("Are these the same person? Grace Okafor Yes");
});

it("One person: the two are merged, and the week is shown anew", async () => {
  pane = openPane(api);
  await pane.click(YES);
  await pane.reads("Grace is one person now.");
  expect(api.sent("POST /api/people/merge")[0]?.body).toEqual({ ids: ["p_grace", "p_gracie"] });
  await soon(() => expect(document.activeElement?.textContent).toBe("Grace Okafor"));
  expect(pane.named(YES)).toBeUndefined();
  await soon(() => expect(api.sent("GET /api/coffees/slots").at(-1)?.path).toContain("personId=p_gracie"));
});

it("Two people: it is kept, said once, and not asked again", async () => {
  pane = openPane(api);
  await pane.click(NO);
  await pane.reads("They stay two people. You won’t be asked again.");
  expect(api.sent("POST /api/people/apart")[0]?.body).toEqual({ ids: ["p_grace", "p_gracie"] });
  await soon(() => expect(document.activeElement?.getAttribute("role")).toBe("status"));
  await pane.click(/Instead: Mei Tanaka/);
  await pane.click("Back to Grace");
  await soon(() => expect(heading()).toBe("Grace Okafor"));
  expect(pane.text()).not.toContain("Are these the same person?");
});

it("An alternate that becomes one with somebody stays in view", async () => {
  const other = { ...mei, id: "p_mei2", addresses: ["mei@home.example"] };
  api.people.set(other.id, other);
  api.suggestions = [{ people: [other, mei], because: "sameName" }];
  pane = openPane(api);
  await pane.click(/Instead: Mei Tanaka/);
  await pane.click(YES);
  await soon(() => expect(api.sent("GET /api/coffees/slots").at(-1)?.path).toContain("personId=p_mei2"));
  expect(heading()).toBe("Mei Tanaka");
  await soon(() => expect(document.activeElement?.textContent).toBe("Mei Tanaka"));
  expect(pane.named(/Instead: Mei Tanaka/)).toBeUndefined();
  await pane.click("Back to Grace");
  await soon(() => expect(heading()).toBe("Grace Okafor"));
});

it("Who is like nobody else is not asked about, and it is looked up only once", async () => {
  api.suggestions = [{ people: [bruno, { ...bruno, id: "p_bruno2" }], because: "sameName" }];
  pane = openPane(api);
  await soon(() => expect(api.sent("GET /api/people/suggestions")).toHaveLength(1));
  await pane.click(/Instead: Mei Tanaka/);
  await soon(() => expect(api.sent("GET /api/people/p_mei")).toHaveLength(1));
  await pane.reads("Thu 26 Nov 09:00–09:45");
  await new Promise((resolve) => setTimeout(resolve));
  expect(pane.text()).not.toContain("Are these the same person?");
  expect(api.sent("GET /api/people/suggestions")).toHaveLength(1);
});

it("The person is shown while it is looked up, and without an answer nothing is said", async () => {
  let answer: (response: "no answer") => void = () => undefined;
  api.next("GET /api/people/suggestions", new Promise<"no answer">((resolve) => (answer = resolve)));
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  answer("no answer");
  await new Promise((resolve) => setTimeout(resolve));
  expect(pane.root.querySelector("[role=alert]")).toBeNull();
  expect(pane.text()).not.toContain("Are these the same person?");
});

it("An answer that could not be kept is given again as it was", async () => {
  api.next("POST /api/people/apart", { status: 503, body: problem("unavailable", "Wait a minute.") });
  pane = openPane(api);
  await pane.click(NO);
  await pane.reads("Wait a minute.");
  await pane.click("Try again");
  await pane.reads("They stay two people.");
  expect(api.sent("POST /api/people/merge")).toHaveLength(0);
});
