import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi } from "../../../mock/api";
import { openPane } from "../../../mock/pane";
import { soon } from "../../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(async () => {
  api = new MockApi();
  pane = openPane(api);
  await pane.click("Year");
  await pane.reads("weeks skipped");
});
afterEach(() => pane.close());

it("The year is one picture that can be heard too, and skipping weeks is nobody's fault", () => {
  const picture = pane.root.querySelector(".cups[role=img]");
  expect(picture?.getAttribute("aria-label")).toMatch(/^53 weeks: \d+ with a cup, \d+ to come\.$/);
  expect(picture?.querySelectorAll(".cup")).toHaveLength(53);
  expect(picture?.querySelectorAll(".cup.skipped")).toHaveLength(4);
  expect(pane.root.querySelector(".legend")?.textContent).toContain("Skipped");
  expect(pane.text()).toContain("4 weeks skipped, without guilt.");
});

it("The latest comes first, and what came of it can be noted there", async () => {
  expect(pane.root.querySelector(".of-year")?.textContent).toContain("Tue 24 Nov");
  await pane.click(/^Add a note: /);
  pane.type("What came of it", "A new job");
  await pane.click("Save");
  await soon(() => expect(api.requests.at(-1)?.path).toMatch(/\/outcome$/));
  expect(api.requests.at(-1)?.body).toEqual({ held: true, note: "A new job" });
});

it("The years before can be looked at, and the way back is there", async () => {
  await pane.click("The year before");
  await pane.reads("The year 2025");
  await pane.click("The year after");
  await pane.reads("The year 2026");
  expect(pane.named("The year after")).toBeUndefined();
});
