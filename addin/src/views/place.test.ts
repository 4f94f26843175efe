import { afterEach, expect, it } from "vitest";
import { MockApi } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { soon } from "../../mock/soon";
import { placeOf } from "./place";

it.each([
  ["", { tab: "week" }],
  ["?user=ada@contoso.example", { tab: "week" }],
  ["?view=settings", { tab: "week" }],
  ["?view=people", { tab: "people" }],
  ["?person=p_mei", { personId: "p_mei", from: "people", followed: false }],
  ["?person=", { tab: "week" }],
])("A link with %j opens the pane there", (query, place) => {
  expect(placeOf(query)).toEqual(place);
});

afterEach(() => window.history.replaceState(null, "", "/"));

it("A link of the mail opens somebody, and Back leads to everybody", async () => {
  const api = new MockApi();
  const [somebody] = [...api.people.values()];
  window.history.replaceState(null, "", `/?person=${somebody?.id}`);
  const pane = openPane(api);
  await soon(() => expect(pane.root.textContent).toContain(`You and ${somebody?.name.split(" ")[0]}`));
  await pane.click("Back");
  await soon(() => expect(pane.root.querySelector("h1")?.textContent).toBe("People"));
  pane.close();
});
