import { afterEach, it } from "vitest";
import { MockApi } from "../../mock/api";
import { openPane } from "../../mock/pane";

let pane: ReturnType<typeof openPane>;
afterEach(() => pane.close());

it("An answer that breaks a view leads to a way on, not to an empty pane", async () => {
  const api = new MockApi();
  const { week } = api;
  api.week = { ...week, offers: null as unknown as [] };
  pane = openPane(api);
  await pane.reads("Something went wrong on the server.");
  api.week = week;
  await pane.click("Try again");
  await pane.reads("Grace Okafor");
});
