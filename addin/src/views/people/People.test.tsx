import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../../mock/api";
import { crowd } from "../../../mock/lists";
import { openPane } from "../../../mock/pane";
import { graceAtHome } from "../../../mock/people";
import { soon } from "../../../mock/soon";
import type { Person } from "../../api/types";
import { joined } from "./list";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
});
afterEach(() => pane.close());

async function openPeople() {
  pane = openPane(api);
  await pane.click("People");
  await soon(() => expect(pane.root.querySelectorAll(".row").length).toBeGreaterThan(0));
}

async function openMei() {
  await openPeople();
  await pane.click(/Mei Tanaka/);
  await pane.reads("You and Mei");
  await pane.reads("How often");
}

const lists = () => api.sent("GET /api/people").map(({ path }) => path);
const rows = () => [...pane.root.querySelectorAll(".row strong")].map(({ textContent }) => textContent);
const choices = () => api.sent("PUT /api/people/p_mei/choice").map(({ body }) => body);

it("A list goes on as far as one reads, and nobody is in it twice", async () => {
  for (const person of crowd(70)) api.people.set(person.id, person);
  await openPeople();
  await pane.reads("30 people and more");
  await pane.click("More people");
  await pane.reads("60 people and more");
  await pane.click("More people");
  await pane.reads("73 people");
  expect(new Set(rows()).size).toBe(73);
  expect(pane.named("More people")).toBeUndefined();
});

it("Somebody who moved between two pages is listed once", () => {
  const [first, second, third] = crowd(3) as [Person, Person, Person];
  expect(joined([first, second], [second, third])).toEqual([first, second, third]);
});

it("A page that failed is asked for again, and the others stay", async () => {
  for (const person of crowd(40)) api.people.set(person.id, person);
  await openPeople();
  await pane.reads("30 people and more");
  api.next("GET /api/people", { status: 503, body: problem("unavailable", "Wait a minute.") });
  await pane.click("More people");
  await pane.reads("Wait a minute.");
  expect(rows()).toHaveLength(30);
  await pane.click("Try again");
  await pane.reads("43 people");
});

it("The arrow keys go from list to list, as one Tab stop", async () => {
  await openPeople();
  const quiet = pane.named("Quiet");
  quiet?.focus();
  quiet?.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowRight", bubbles: true }));
  await soon(() => expect(lists().some((path) => path.includes("view=all"))).toBe(true));
  await soon(() => expect(document.activeElement?.textContent).toBe("All"));
  const stops = [...pane.root.querySelectorAll<HTMLElement>(".segments [role=radio]")].map(({ tabIndex }) => tabIndex);
  expect(stops).toEqual([-1, 0, -1, -1, -1]);
});

it("A list with nobody in it says what it is for", async () => {
  await openPeople();
  await pane.click("Pinned");
  await pane.reads("Nobody is pinned. Pin whom you want to hear from regularly.");
});

it("Searching waits for a pause, and Escape empties the field without leaving the pane", async () => {
  await openPeople();
  const field = pane.root.querySelector<HTMLInputElement>("input[type=search]");
  if (!field) throw new Error("No search");
  const outlook = vi.fn();
  document.addEventListener("keydown", outlook);
  field.value = "tanaka";
  field.dispatchEvent(new Event("input", { bubbles: true }));
  await soon(() => expect(lists().at(-1)).toContain("q=tanaka"));
  await soon(() => expect(rows()).toEqual(["Mei Tanaka"]));
  field.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await soon(() => expect(rows()).toHaveLength(3));
  expect(outlook).not.toHaveBeenCalled();
  document.removeEventListener("keydown", outlook);
});

it("A choice says what it means, and can be undone", async () => {
  await openMei();
  await pane.click("Let go");
  await pane.reads("You let Mei go. Nobody is told.");
  expect(pane.named("Find a time")).toBeUndefined();
  await pane.click("Undo");
  await pane.reads("As it comes");
  expect(choices()).toEqual([{ kind: "letGo" }, { kind: "none" }]);
});

it("A pin has days, and taking it back leads to what was before", async () => {
  await openMei();
  pane.type("Every (days)", "45");
  await pane.click("Pin");
  await pane.reads("Mei is pinned: in touch every 45 days.");
  await pane.click("Snooze for a month");
  await pane.reads("Mei is snoozed until 23 Dec 2026.");
  await pane.click("Undo");
  await pane.reads("Pinned · Every 45 days");
  expect(choices().at(-1)).toEqual({ kind: "pinned", everyDays: 45 });
});

/** Says of Mei, on the page about her, that the two met that day. */
async function meet(day: string) {
  pane.type("On", day);
  await soon(() => expect(pane.root.querySelector<HTMLInputElement>("input[type=date]")?.value).toBe(day));
  pane.root.querySelector<HTMLFormElement>("form:has(input[type=date])")?.requestSubmit();
}

it("A meeting that no calendar knows is told with its day, and can be taken back", async () => {
  await openMei();
  await meet("2026-11-20");
  await pane.reads("You and Mei met on 20 Nov 2026.");
  expect(api.sent("POST /api/people/p_mei/met")[0]?.body).toEqual({ on: "2026-11-20" });
  await pane.click("Undo");
  await pane.reads("Undone.");
  expect(api.sent("DELETE /api/people/p_mei/met").map(({ path }) => path)).toEqual([
    "/api/people/p_mei/met?on=2026-11-20",
  ]);
  expect(pane.text()).not.toContain("20 Nov 2026");
  expect(pane.named("Undo")).toBeUndefined();
});

it("A day that was named before is not offered to be taken back", async () => {
  const mei = api.people.get("p_mei");
  if (mei) api.people.set("p_mei", { ...mei, metOn: ["2026-11-18"] });
  await openMei();
  await meet("2026-11-18");
  await pane.reads("You and Mei met on 18 Nov 2026.");
  expect(pane.named("Undo")).toBeUndefined();
  await meet("2026-11-20");
  await pane.click("Undo");
  await soon(() => expect(api.people.get("p_mei")?.metOn).toEqual(["2026-11-18"]));
});

it("A day that could not be taken back is still there, and it can be tried again", async () => {
  await openMei();
  await meet("2026-11-20");
  api.next("DELETE /api/people/p_mei/met", { status: 503, body: problem("unavailable", "Wait a minute.") });
  await pane.click("Undo");
  await pane.reads("Wait a minute.");
  await pane.click("Try again");
  await pane.reads("Undone.");
  expect(api.people.get("p_mei")?.metOn).toEqual([]);
});

it("An address of somebody else is split off after a question", async () => {
  const mei = api.people.get("p_mei");
  if (mei) api.people.set("p_mei", { ...mei, addresses: [...mei.addresses, "m.t@old.example"] });
  await openMei();
  await pane.click("Somebody else: m.t@old.example");
  await pane.reads("m.t@old.example becomes a person of its own.");
  expect(api.sent("POST /api/people/p_mei/split")).toEqual([]);
  await pane.click("Split");
  await pane.reads("are two people now.");
});

it("Two entries become one after a question that names both", async () => {
  api.people.set(graceAtHome.id, { ...graceAtHome, name: "Mei T." });
  await openMei();
  await pane.click("Also somebody in this list…");
  await pane.click(/Mei T\./);
  await pane.reads("Mei T. (gracie@tailspin.example) and Mei Tanaka become one person.");
  await pane.click("One person");
  await soon(() => expect(api.sent("POST /api/people/merge")[0]?.body).toEqual({ ids: ["p_mei", "p_gracie"] }));
});

it("A time with anybody is found in the week", async () => {
  await openMei();
  await pane.click("Find a time");
  await soon(() => expect(pane.root.querySelector("h2")?.textContent).toBe("Mei Tanaka"));
  await soon(() => expect(api.sent("GET /api/coffees/slots").at(-1)?.path).toContain("personId=p_mei"));
});

it("A note can be taken back as it was kept", async () => {
  await openMei();
  await pane.click("Add a note");
  pane.type("Note", "Likes tea");
  await pane.click("Save");
  await pane.reads("Likes tea");
  await pane.click("Undo");
  await soon(() => expect(pane.text()).not.toContain("Likes tea"));
});
