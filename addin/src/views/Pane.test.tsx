import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { bruno, hiddenSlots, noSlots } from "../../mock/people";
import { underway } from "../../mock/reading";
import { soon } from "../../mock/soon";

let api: MockApi;
let pane: ReturnType<typeof openPane>;

beforeEach(() => {
  api = new MockApi();
});
afterEach(() => pane.close());

it("This week's person is shown with why, the four clocks and times", async () => {
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  expect(pane.root.querySelector("h2")?.textContent).toBe("Grace Okafor");
  await pane.reads("You were in touch about every 3 weeks. It has been 9 months.");
  await pane.reads("About 4 in 10 such ties pick up again by themselves.");
  const clocks = [...pane.root.querySelectorAll(".clock")].map((clock) => clock.textContent?.replace(/\s+/g, " "));
  expect(clocks).toEqual([
    "You wrote9 months ago 2 Mar 2026",
    "They wrote9 months ago 2 Mar 2026",
    "You met9 months ago 11 Feb 2026",
    "In a crowd (Not counted: a big meeting or a long list)8 weeks ago 1 Oct 2026",
  ]);
  expect(pane.text()).toContain("23 of 52 cups");
});

it("What never happened is said, not left out", async () => {
  api.week.person = bruno;
  pane = openPane(api);
  await pane.reads("You metNever");
});

it("What was not counted is one click away and says why", async () => {
  pane = openPane(api);
  await pane.click("18 contacts not counted");
  await pane.reads("14 times in a crowd");
  await pane.reads("1 meeting that one of you declined");
  expect(pane.named("18 contacts not counted")?.tabIndex).toBe(0);
});

it("The history is one picture with one sentence", async () => {
  pane = openPane(api);
  const label = () => pane.root.querySelector(".history")?.getAttribute("aria-label");
  await soon(() => expect(label()).toMatch(/^Contact by month over 36 months\. Most in .+; last in March 2026\.$/));
});

it("Where these years saw no contact no room is made for a picture", async () => {
  const clocks = {
    wrote: "2022-09-12T08:00:00Z",
    heard: "2023-11-30T16:40:01Z",
    met: null,
    crowd: "2026-10-01T13:00:00Z",
  };
  if (api.week.person) api.week.person.clocks = clocks;
  pane = openPane(api);
  await pane.reads("Grace Okafor");
  expect(pane.root.querySelector(".history")).toBeNull();
  await pane.reads("Thu 26 Nov 09:00–09:45");
  expect(api.sent("GET /api/people/p_grace")).toEqual([]);
});

it("A later reading that failed does not hide the week", async () => {
  api.me.sync = { ...api.me.sync, state: "failed", problem: problem("graph-down", "Sign in again to go on.") };
  pane = openPane(api);
  await pane.reads("Sign in again to go on.");
  await pane.reads("Grace Okafor");
});

it("A later reading shows no progress, however long it takes", async () => {
  api.me.sync = { ...underway, lastCompletedAt: "2026-11-22T08:30:00Z" };
  pane = openPane(api);
  await pane.reads("Grace Okafor");
  expect(pane.root.querySelector(".reading-line")).toBeNull();
  expect(pane.text()).not.toContain("Reading");
  expect(api.sent("POST /api/me/sync")).toHaveLength(0);
});

it("Without an answer there is a way to try again, and it works", async () => {
  api
    .next("GET /api/me", "no answer")
    .next("GET /api/coffees/this-week", { status: 500, body: problem("internal", "Try in a minute.") });
  pane = openPane(api);
  await pane.reads("The coffee server does not answer");
  await pane.click("Try again");
  await pane.reads("Try in a minute.");
  await pane.reads("Reference: 00-4bf92f35-01");
  await pane.click("Try again");
  await pane.reads("Grace Okafor");
});

it("Offline goes on by itself when the network is back", async () => {
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  api.next("GET /api/me", "no answer");
  pane = openPane(api);
  await pane.reads("You are offline");
  onLine.mockRestore();
  window.dispatchEvent(new Event("online"));
  await pane.reads("Grace Okafor");
});

it("An empty week explains itself", async () => {
  api.week = {
    ...api.week,
    state: "none",
    person: null,
    alternates: [],
    emptyBecause: [
      { reason: "snoozed", count: 4 },
      { reason: "inTouch", count: 1 },
    ],
  };
  pane = openPane(api);
  await pane.reads("Nobody to propose this week");
  await pane.reads("4 snoozed");
  await pane.reads("1 you are in touch with");
});

it("No time is explained rule by rule", async () => {
  api.slots = noSlots;
  pane = openPane(api);
  await pane.reads("No time fits");
  await pane.reads("38 times when you are busy");
  await pane.reads("6 times too close to another meeting");
});

it("A calendar that cannot be seen is never called free", async () => {
  api.slots = hiddenSlots;
  pane = openPane(api);
  await pane.reads("Grace’s calendar can’t be seen from here.");
  expect(pane.text()).not.toContain("is free");
});

it("Nothing is asked, and nothing shown, after the pane was closed", async () => {
  let answer: (response: Response) => void = () => undefined;
  api.next("GET /api/coffees/this-week", new Promise<Response>((resolve) => (answer = resolve)));
  pane = openPane(api);
  await soon(() => expect(api.sent("GET /api/coffees/this-week")).toHaveLength(1));
  pane.close();
  const asked = api.requests.length;
  answer(new Response(JSON.stringify(api.week)));
  await new Promise((resolve) => setTimeout(resolve));
  expect(api.requests.length).toBe(asked);
  expect(pane.text()).toBe("");
});
