import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { scenes } from "../../mock/scenes";
import { soon } from "../../mock/soon";
import { offersOf } from "../api/offers";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(async () => {
  api = new MockApi();
  scenes.offers?.(api);
  pane = openPane(api);
  await pane.reads("Grace Okafor");
});
afterEach(() => pane.close());

const heading = () => pane.root.querySelector("h2")?.textContent;

it("Good news stands above this week's person, and what can wait below", () => {
  const { own, first, later } = offersOf(api.week);
  expect(own).toBeNull();
  expect(first.map(({ because }) => because)).toEqual(["answered", "newTime"]);
  expect(later.map(({ because }) => because)).toEqual(["declined", "noAnswer"]);
});

it("Who answered is invited, and the week is one step back", async () => {
  await pane.reads("Mei answered.");
  await pane.click("Find a time: Mei Tanaka");
  await soon(() => expect(heading()).toBe("Mei Tanaka"));
  await pane.click("Back");
  await soon(() => expect(heading()).toBe("Grace Okafor"));
});

it("A time that somebody proposes is taken by moving that coffee, after a question", async () => {
  await pane.click("Take it: Bruno Álvarez-Steinhausen");
  await pane.reads("Outlook mails Bruno Álvarez-Steinhausen the new time: Friday 27 November, 10:00–10:45.");
  expect(api.sent("POST /api/coffees/c_7/move")).toEqual([]);
  await pane.click("Move it");
  await pane.reads("Moved to Friday 27 November");
  expect(api.sent("POST /api/coffees/c_7/move")).toHaveLength(1);
  expect(heading()).toBe("Grace Okafor");
});

it("After a no the same coffee moves, and no second one is made", async () => {
  await pane.reads("Bruno can’t make it.");
  [...pane.root.querySelectorAll<HTMLElement>(".offer button")]
    .findLast((button) => button.textContent === "Another time")
    ?.click();
  await pane.reads("Another time for Bruno and you");
  await pane.click(/^Fri 27 Nov 10:00/);
  await pane.click("Move it");
  await pane.reads("Moved to Friday 27 November");
  expect(api.sent("POST /api/coffees/c_8/move")).toHaveLength(1);
  expect(api.sent("POST /api/coffees")).toEqual([]);
});

it("Without an answer the next step is smaller", async () => {
  await pane.click("Write a hello: Mei Tanaka");
  await pane.reads("A hello to Mei");
  await soon(() => expect(api.sent("POST /api/coffees/letter")[0]?.body).toEqual({ personId: "p_mei", kind: "hello" }));
});
