import { afterEach, beforeEach, expect, it } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { slots } from "../../mock/people";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

const FIRST_TIME = /^Thu 26 Nov 09:00–09:45/;
const START = "2026-11-26T09:00:00+01:00";
const keys = () => api.sent("POST /api/coffees").map((request) => request.headers["Idempotency-Key"]);
const sends = () => api.sent("POST /api/coffees").map((request) => (request.body as { send: boolean }).send);

beforeEach(() => {
  api = new MockApi();
  pane = openPane(api);
});
afterEach(() => pane.close());

it("A chosen time becomes a draft, and nothing is written", async () => {
  await pane.click(FIRST_TIME);
  await pane.reads("Coffee: Ada and Grace");
  await pane.reads("Thursday 26 November, 09:00–09:45");
  await pane.reads("Café Moka, 2 Market St");
  await pane.reads("grace@fabrikam.example");
  await soon(() => expect(document.activeElement?.textContent).toBe("The invitation"));
  expect(api.requests.filter(({ method, path }) => method === "POST" && path === "/api/coffees")).toEqual([]);
});

it("Holding mails nobody, says so, and tells the page beside", async () => {
  await pane.click(FIRST_TIME);
  await pane.reads("A tentative hold in your own calendar. Nobody is mailed.");
  await pane.click("Hold the time");
  await pane.reads("Tentative hold on Thu 26 Nov, 09:00. Nobody has been mailed.");
  expect(sends()).toEqual([false]);
  expect(pane.tell).toHaveBeenCalledExactlyOnceWith("held", START);
});

it("Sending first says who gets mail and when", async () => {
  await pane.click(FIRST_TIME);
  await pane.click("Send the invitation…");
  await pane.reads(
    "Outlook mails Grace Okafor (grace@fabrikam.example) an invitation for Thursday 26 November, 09:00–09:45.",
  );
  expect(sends()).toEqual([]);
  await pane.click("Not yet");
  await pane.click("Send the invitation…");
  await pane.click("Send now");
  await pane.reads("Invitation sent to Grace Okafor.");
  expect(sends()).toEqual([true]);
  expect(pane.tell).toHaveBeenCalledExactlyOnceWith("sent", START);
});

it("While it is being sent, Escape does not bring back what was asked before", async () => {
  let answer: (response: Response) => void = () => undefined;
  await pane.click(FIRST_TIME);
  await pane.click("Send the invitation…");
  api.next("POST /api/coffees", new Promise<Response>((resolve) => (answer = resolve)));
  await pane.click("Send now");
  await pane.reads("Sending…");
  pane.named("Sending…")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await new Promise(requestAnimationFrame);
  expect(pane.named("Sending…")).toBeDefined();
  answer(new Response(JSON.stringify({ ...api.week.coffee, state: "invited" })));
  await soon(() => expect(sends()).toEqual([true]));
});

it("Trying again after a lost answer sends the same key", async () => {
  api
    .next("POST /api/coffees", "no answer")
    .next("POST /api/coffees", { status: 503, body: problem("unavailable", "Wait a minute.") });
  await pane.click(FIRST_TIME);
  await pane.click("Hold the time");
  await pane.reads("The coffee server does not answer");
  await pane.click("Try again");
  await pane.reads("Wait a minute.");
  await pane.click("Try again");
  await pane.reads("Nobody has been mailed.");
  expect(keys()).toHaveLength(3);
  expect(new Set(keys()).size).toBe(1);
});

it("Sending after a hold that failed is another order with another key", async () => {
  api.next("POST /api/coffees", "no answer");
  await pane.click(FIRST_TIME);
  await pane.click("Hold the time");
  await pane.reads("The coffee server does not answer");
  await pane.click("Send the invitation…");
  await pane.click("Send now");
  await pane.reads("Invitation sent to Grace Okafor.");
  expect(sends()).toEqual([false, true]);
  expect(new Set(keys()).size).toBe(2);
});

it("A coffee that stands in the calendar is shown even when the week cannot be asked", async () => {
  await pane.click(FIRST_TIME);
  await pane.reads("Hold the time");
  api.next("GET /api/coffees/this-week", "no answer");
  await pane.click("Hold the time");
  await pane.reads("Tentative hold on Thu 26 Nov, 09:00.");
  expect(keys()).toHaveLength(1);
});

it("A time that was taken leads to the fresh ones, and those to a new key", async () => {
  api.next("POST /api/coffees", {
    status: 409,
    body: problem("slot-taken", "No longer free.", { slots: slots.slots.slice(2) }),
  });
  await pane.click(FIRST_TIME);
  await pane.click("Hold the time");
  await pane.reads("That time has just been taken, so nothing was written.");
  expect(pane.named(FIRST_TIME)).toBeUndefined();
  expect(pane.tell).not.toHaveBeenCalled();
  await pane.click(/^Fri 27 Nov 10:00–10:45/);
  await pane.click("Hold the time");
  await pane.reads("Tentative hold on Fri 27 Nov, 10:00.");
  expect(new Set(keys()).size).toBe(2);
});

it("Two clicks are one order", async () => {
  let answer: (response: Response) => void = () => undefined;
  await pane.click(FIRST_TIME);
  await pane.reads("Hold the time");
  api.next("POST /api/coffees", new Promise<Response>((resolve) => (answer = resolve)));
  const button = pane.named("Hold the time");
  button?.click();
  button?.click();
  await pane.reads("Holding…");
  answer(new Response(JSON.stringify({ ...api.week.coffee, state: "draft" })));
  await soon(() => expect(keys()).toHaveLength(1));
});

it("What the user words otherwise goes along, and nothing else", async () => {
  await pane.click(FIRST_TIME);
  await pane.click("Change the text");
  pane.type("Place", "Café Nord");
  pane.type("Text", "Hi Grace, coffee?");
  await pane.click("Done");
  await pane.reads("Café Nord");
  await pane.click("Hold the time");
  await pane.reads("Nobody has been mailed.");
  const body = api.sent("POST /api/coffees")[0]?.body;
  expect(body).toMatchObject({ location: "Café Nord", body: "Hi Grace, coffee?" });
  expect(body).not.toHaveProperty("subject");
});

it("A text left as drafted is not sent", async () => {
  await pane.click(FIRST_TIME);
  await pane.click("Change the text");
  pane.type("Subject", "Tea");
  await pane.click("As it was");
  await pane.click("Hold the time");
  await pane.reads("Nobody has been mailed.");
  expect(api.sent("POST /api/coffees")[0]?.body).toEqual({
    personId: "p_grace",
    start: START,
    end: "2026-11-26T09:45:00+01:00",
    kind: "coffee",
    send: false,
  });
});

it.each([
  ["already-invited", "They are inviting you to a coffee already. Look in your inbox"],
  ["shared-mailbox", "Open the pane in your own mailbox."],
])("A refusal of the kind %s is said kindly, without a way to repeat it", async (type, said) => {
  api.next("POST /api/coffees", { status: 409, body: problem(type, "No.") });
  await pane.click(FIRST_TIME);
  await pane.click("Hold the time");
  await pane.reads(said);
  expect(pane.named("Try again")).toBeUndefined();
  expect(pane.named("Back")).toBeDefined();
});
