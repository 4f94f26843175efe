import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { bruno } from "../../mock/people";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
  pane = openPane(api);
});
afterEach(() => pane.close());

const EVIDENCE = "PUT /api/people/p_grace/evidence";
const pressed = (name: string | RegExp) => pane.named(name)?.getAttribute("aria-pressed");

it("What did count is said by one control and taken back by the same one", async () => {
  await pane.click("Did count: 14 times in a crowd");
  await soon(() => expect(pressed("Did count: Big meetings and long lists")).toBe("true"));
  expect(api.sent(EVIDENCE)[0]?.body).toEqual({ kind: "crowd", counts: true });
  await pane.reads("4 contacts not counted");
  await pane.click("Did count: Big meetings and long lists");
  await soon(() => expect(pressed("Did count: 14 times in a crowd")).toBe("false"));
  expect(api.sent(EVIDENCE)[1]?.body).toEqual({ kind: "crowd", counts: false });
});

it("What did not count is set aside, moves the clock, and can be taken back", async () => {
  await pane.click("Did not count: Meetings");
  await pane.reads("12 contacts that you set aside");
  await pane.reads("You metNever");
  expect(api.sent(EVIDENCE)[0]?.body).toEqual({ kind: "met", counts: false });
  await pane.click("Did not count: Meetings");
  await pane.reads("You met9 months ago");
  expect(api.sent(EVIDENCE)[1]?.body).toEqual({ kind: "met", counts: true });
});

it("The control keeps the focus, and is reached by keys", async () => {
  await pane.reads("14 times in a crowd");
  const control = pane.named("Did count: 14 times in a crowd");
  expect(control?.tagName).toBe("BUTTON");
  control?.focus();
  control?.click();
  await soon(() => expect(pressed("Did count: Big meetings and long lists")).toBe("true"));
  await soon(() => expect(document.activeElement).toBe(control));
});

it("A meeting still to come and what was set aside have no control", async () => {
  api.week.alternates = [];
  api.week.person = {
    ...bruno,
    notCounted: [
      { kind: "future", count: 1 },
      { kind: "setAside", count: 2 },
    ],
  };
  pane.close();
  pane = openPane(api);
  await pane.reads("1 meeting still to come");
  expect(pane.named(/meeting still to come$/)).toBeUndefined();
  expect(pane.named(/: 2 contacts/)).toBeUndefined();
});

it("Where everything counted, that can be said otherwise too, and what never happened is not asked about", async () => {
  api.week.person = bruno;
  pane.close();
  pane = openPane(api);
  await pane.click("What counts");
  expect(pane.named("Did not count: Mails they wrote")).toBeDefined();
  expect(pane.named("Did not count: Meetings")).toBeUndefined();
});

it("The history is drawn anew after a correction", async () => {
  await pane.reads("14 times in a crowd");
  await soon(() => expect(api.sent("GET /api/people/p_grace")).toHaveLength(1));
  await pane.click("Did count: 14 times in a crowd");
  await soon(() => expect(api.sent("GET /api/people/p_grace")).toHaveLength(2));
});

it("A correction outlives a look at the invitation", async () => {
  await pane.click("Did count: 14 times in a crowd");
  await soon(() => expect(pressed("Did count: Big meetings and long lists")).toBe("true"));
  await pane.click(/^Thu 26 Nov 09:00/);
  await pane.click("Back");
  await soon(() => expect(pressed("Did count: Big meetings and long lists")).toBe("true"));
});

it("A correction that failed is said and can be tried again", async () => {
  api.next(EVIDENCE, { status: 503, body: problem("unavailable", "Wait a minute.") });
  await pane.click("Did count: 14 times in a crowd");
  await pane.reads("Wait a minute.");
  await pane.click("Try again");
  await soon(() => expect(pressed("Did count: Big meetings and long lists")).toBe("true"));
});
