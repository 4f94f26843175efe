import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { slots } from "../../mock/people";
import { scenes } from "../../mock/scenes";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
});
afterEach(() => pane.close());

const open = (scene: string, page: unknown = window) => {
  scenes[scene]?.(api);
  pane = openPane(api, null, page);
};
const asked = () => api.sent("GET /api/coffees/slots").map(({ path }) => path);

it("Times are as long as a first meeting with this person may be, for its own kind only", async () => {
  open("askFirst");
  await pane.reads("Thu 26 Nov 09:00–09:45");
  await pane.click("Decaf");
  await soon(() => expect(asked()).toHaveLength(2));
  expect(asked()).toEqual([
    "/api/coffees/slots?personId=p_grace&kind=coffee&minutes=60",
    "/api/coffees/slots?personId=p_grace&kind=decaf",
  ]);
});

it("A time over something tentative of the user's own says so", async () => {
  api.slots = { ...slots, slots: slots.slots.map((slot) => ({ ...slot, mine: "tentative" as const })) };
  open("");
  await pane.reads("Grace is free · over something tentative of yours");
});

it("Without a time the smaller step is offered, and not taken", async () => {
  open("noSlots");
  await pane.click("A decaf instead");
  await soon(() => expect(asked().at(-1)).toContain("kind=decaf"));
  expect(api.sent("POST /api/coffees/letter")).toEqual([]);
});

it("Whoever is to be asked first gets a mail before an invitation, and the user sends it", async () => {
  open("askFirst");
  await pane.reads("Or invite right away");
  await pane.click("Ask first");
  await pane.reads("Ask Grace first");
  await pane.reads("Thu 26 Nov, 14:30");
  pane.type("Text", "Hi Grace & co");
  await soon(() => {
    const link = pane.named("Open in Outlook") as HTMLAnchorElement;
    expect(link.href).toContain("body=Hi%20Grace%20%26%20co");
  });
  expect(api.sent("POST /api/coffees/letter")[0]?.body).toEqual({ personId: "p_grace", kind: "coffee", minutes: 60 });
  expect(api.sent("POST /api/coffees")).toEqual([]);
});

it("In Outlook the letter opens in Outlook's own form, as text", async () => {
  const displayNewMessageForm = vi.fn();
  open("", { Office: { context: { mailbox: { displayNewMessageForm } } } });
  await pane.click("Hello");
  await pane.click("Write a hello");
  await pane.reads("A hello to Grace");
  await soon(() => expect(pane.named("Open in Outlook")).toBeDefined());
  pane.type("Text", "a < b");
  await pane.click("Open in Outlook");
  await pane.reads("Once you have sent it and Grace answers, you read it here.");
  expect(displayNewMessageForm).toHaveBeenCalledExactlyOnceWith({
    toRecipients: ["grace@fabrikam.example"],
    subject: "Hello from Ada",
    htmlBody: "a &lt; b",
  });
});

it("Nobody is asked a second time before the first mail is answered, unless the user wants to", async () => {
  open("noAnswer");
  await pane.reads("You wrote to Grace 12 days ago. No answer yet.");
  await pane.reads("No word from Grace yet. Something smaller may be easier.");
  expect(api.sent("POST /api/coffees/letter")).toEqual([]);
  expect(pane.root.querySelector(".offers")).toBeNull();
});

it("An answer is said where the times are", async () => {
  open("answered");
  await pane.reads("Grace answered your mail. Find a time.");
  expect(pane.root.querySelector(".offers")).toBeNull();
});
