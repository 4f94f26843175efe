import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { robot } from "../../mock/people";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
  api.week = { ...api.week, state: "none", person: null, alternates: [], emptyBecause: [] };
});
afterEach(() => pane.close());

const EVIDENCE = "PUT /api/people/p_robot/evidence";
const pressed = () => pane.named("It is a person: Contoso Files")?.getAttribute("aria-pressed");

it("Who was taken for a machine is seen at the foot of an empty week, and can be called a person", async () => {
  pane = openPane(api);
  await pane.click("Not people: 1 sender");
  await pane.reads("Contoso Files");
  await pane.click("It is a person: Contoso Files");
  await soon(() => expect(pressed()).toBe("true"));
  expect(api.sent(EVIDENCE)[0]?.body).toEqual({ kind: "bulk", counts: true });
  await pane.click("It is a person: Contoso Files");
  await soon(() => expect(pressed()).toBe("false"));
  expect(api.sent(EVIDENCE)[1]?.body).toEqual({ kind: "bulk", counts: false });
});

it("More senders than are shown are said to be more", async () => {
  api.week = { ...api.week, state: "skipped" };
  const body = { items: [robot, { ...robot, id: "p_2" }], nextCursor: "2" };
  // The names that are offered and the senders are asked for at once, in whatever order.
  api.next("GET /api/people", { status: 200, body }).next("GET /api/people", { status: 200, body });
  pane = openPane(api);
  await pane.reads("Not people: more than 2 senders");
});

it("Where nobody was left out, nothing is said", async () => {
  const none = { status: 200, body: { items: [], nextCursor: null } };
  api.next("GET /api/people", none).next("GET /api/people", none);
  pane = openPane(api);
  await soon(() => expect(api.sent("GET /api/people")).toHaveLength(2));
  await pane.reads("Nobody to propose this week");
  expect(pane.text()).not.toContain("Not people");
});

it("A word that did not reach the server is said and tried again", async () => {
  pane = openPane(api);
  api.next(EVIDENCE, { status: 503, body: problem("unavailable", "Wait a minute.") });
  await pane.click("It is a person: Contoso Files");
  await pane.reads("Wait a minute.");
  expect(pressed()).toBe("false");
  await pane.click("Try again");
  await soon(() => expect(pressed()).toBe("true"));
});
