import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { coffeeOf } from "../../mock/coffees";
import { openPane } from "../../mock/pane";
import { grace, slots } from "../../mock/people";
import { soon } from "../../mock/soon";
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
  ["invited", "Invitation sent to Grace Okafor. No answer yet."],
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

it("After a no, another time is one click away: the same coffee moves, and nothing is cancelled", async () => {
  openWith("declined");
  await pane.click("Find another time");
  await pane.reads("Another time for Grace and you");
  await pane.click(/^Fri 27 Nov 10:00/);
  await pane.reads("Outlook mails Grace Okafor the new time: Friday 27 November, 10:00–10:45.");
  expect(api.sent("POST /api/coffees/c_1/move")).toHaveLength(0);
  await pane.click("Move it");
  await pane.reads("Moved to Friday 27 November, 10:00–10:45.");
  expect(api.sent("POST /api/coffees/c_1/move")[0]?.body).toEqual({
    start: "2026-11-27T10:00:00+01:00",
    end: "2026-11-27T10:45:00+01:00",
  });
  expect(pane.tell).toHaveBeenCalledExactlyOnceWith("moved", "2026-11-27T10:00:00+01:00");
  expect(api.requests.some((request) => request.method === "DELETE")).toBe(false);
});

it("Another time is as long as the coffee was", async () => {
  openWith("invited");
  await pane.click("Another time");
  await soon(() =>
    expect(api.sent("GET /api/coffees/slots").at(-1)?.path).toBe(
      "/api/coffees/slots?personId=p_grace&kind=coffee&minutes=45",
    ),
  );
});

it("A hold moves without a question, because nobody knows of it", async () => {
  openWith("draft");
  await pane.click("Another time");
  await pane.click(/^Fri 27 Nov 10:00/);
  await pane.reads("Tentative hold on Fri 27 Nov, 10:00. Nobody has been mailed.");
});

it("A time they propose is taken with one question", async () => {
  const proposedTime = { start: "2026-11-27T10:00:00+01:00", end: "2026-11-27T10:45:00+01:00" };
  openWith("declined", { proposedTime });
  await pane.reads("Grace proposes Fri 27 Nov, 10:00.");
  await pane.click("Take it");
  await pane.reads("Outlook mails Grace Okafor the new time: Friday 27 November, 10:00–10:45.");
  await pane.click("Move it");
  await pane.reads("Moved to Friday 27 November");
  expect(api.sent("POST /api/coffees/c_1/move")[0]?.body).toEqual(proposedTime);
});

it("A time that was taken meanwhile moves nothing and leads to fresh ones", async () => {
  openWith("invited");
  api.next("POST /api/coffees/c_1/move", {
    status: 409,
    body: problem("slot-taken", "No longer free.", { slots: slots.slots.slice(2) }),
  });
  await pane.click("Another time");
  await pane.click(/^Thu 26 Nov 09:00/);
  await pane.click("Move it");
  await pane.reads("That time has just been taken, so nothing was written.");
  expect(pane.tell).not.toHaveBeenCalled();
  await pane.click(/^Fri 27 Nov 10:00/);
  await pane.click("Move it");
  await pane.reads("Moved to Friday 27 November");
});

it("What came of it can be noted, and a note survives a change of mind about the rest", async () => {
  openWith("held");
  await pane.click("Add a note");
  pane.type("What came of it", "She moves to Lisbon.");
  await pane.click("Save");
  await pane.reads("She moves to Lisbon.");
  await pane.click("It didn’t happen");
  await pane.reads("That’s fine.");
  expect(api.sent("POST /api/coffees/c_1/outcome").map((request) => request.body)).toEqual([
    { held: true, note: "She moves to Lisbon." },
    { held: false },
  ]);
  expect(pane.text()).toContain("She moves to Lisbon.");
});

it("A note that is emptied is taken away", async () => {
  openWith("held");
  await pane.click("Add a note");
  pane.type("What came of it", "She moves to Lisbon.");
  await pane.click("Save");
  await pane.click("Edit the note");
  pane.type("What came of it", " ");
  await pane.click("Save");
  await pane.reads("Add a note");
  expect(pane.text()).not.toContain("Lisbon");
});

it("Escape refuses a question, stays in the pane, and leads back to the button that asked", async () => {
  openWith("invited");
  const outlook = vi.fn();
  document.addEventListener("keydown", outlook);
  await soon(() => expect(pane.named("Cancel the coffee…")).toBeDefined());
  pane.named("Cancel the coffee…")?.focus();
  await pane.click("Cancel the coffee…");
  await soon(() => expect(document.activeElement?.textContent).toBe("Cancel it?"));
  document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await soon(() => expect(document.activeElement?.textContent).toBe("Cancel the coffee…"));
  expect(outlook).not.toHaveBeenCalled();
  expect(api.sent("DELETE /api/coffees/c_1")).toEqual([]);
  document.removeEventListener("keydown", outlook);
});
