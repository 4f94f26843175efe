import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { coffeeOf, MockApi } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { grace } from "../../mock/people";
import type { CoffeeState } from "../api/types";

const ORDER = {
  personId: "p_grace",
  start: "2026-11-26T09:00:00+01:00",
  end: "2026-11-26T09:45:00+01:00",
  kind: "coffee",
  send: false,
} as const;

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
});
afterEach(() => pane.close());

function openWith(state: CoffeeState, changes = {}) {
  const weekState = state === "draft" ? "drafted" : state === "held" || state === "missed" ? "held" : "booked";
  api.week = { ...api.week, state: weekState, coffee: { ...coffeeOf(ORDER, grace), state, ...changes } };
  pane = openPane(api);
}

it.each<[CoffeeState, string]>([
  ["draft", "Tentative hold on Thu 26 Nov, 09:00. Nobody has been mailed."],
  ["invited", "Invitation sent to Grace Okafor."],
  ["accepted", "Grace said yes."],
  ["declined", "Grace can’t make it. Another time may suit better."],
  ["cancelled", "This coffee was cancelled."],
  ["held", "You and Grace had your coffee."],
  ["missed", "That’s fine. Next week brings another name."],
])("A coffee that is %s is told as it is", async (state, sentence) => {
  openWith(state);
  await pane.reads(sentence);
});

it("A hold is sent after one question that names who gets mail", async () => {
  openWith("draft");
  await pane.click("Send the invitation…");
  await pane.reads("Outlook mails Grace Okafor an invitation for Thursday 26 November, 09:00–09:45.");
  await pane.click("Send now");
  await pane.reads("Invitation sent to Grace Okafor.");
  expect(api.sent("POST /api/coffees/c_1/send")).toHaveLength(1);
  expect(pane.tell).toHaveBeenCalledExactlyOnceWith("sent", ORDER.start);
});

it("A hold is removed at once, because nobody knows of it", async () => {
  openWith("draft");
  await pane.click("Remove the hold");
  await pane.reads("The hold is gone. Nobody was mailed.");
  await pane.reads("It has been 9 months.");
  expect(pane.tell).toHaveBeenCalledExactlyOnceWith("removed", ORDER.start);
});

it("An invitation is cancelled only after a question, because Outlook tells the other", async () => {
  openWith("invited");
  await pane.click("Cancel the coffee…");
  await pane.reads("Outlook tells Grace that the coffee is off.");
  await pane.click("Keep it");
  await pane.click("Cancel the coffee…");
  expect(api.sent("DELETE /api/coffees/c_1")).toHaveLength(0);
  await pane.click("Cancel the coffee");
  await pane.reads("The coffee is cancelled, and Outlook tells Grace.");
});

it("A coffee that did not happen is nobody's fault, and can be taken back", async () => {
  openWith("held");
  await pane.click("It didn’t happen");
  await pane.reads("That’s fine. Next week brings another name.");
  await pane.click("We did meet");
  await pane.reads("You and Grace had your coffee.");
  expect(api.sent("POST /api/coffees/c_1/outcome").map((request) => request.body)).toEqual([
    { held: false },
    { held: true },
  ]);
});

it("After a no, another time with the same person is one click away and cancels nothing", async () => {
  openWith("declined");
  await pane.click("Find another time");
  await vi.waitFor(() => expect(pane.named(/^Thu 26 Nov 09:00/)).toBeDefined());
  expect(pane.root.querySelector("h2")?.textContent).toBe("Grace Okafor");
  expect(api.requests.some((request) => request.method === "DELETE")).toBe(false);
});
