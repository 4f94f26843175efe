import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { openPane } from "../../mock/pane";
import { bruno, grace, NOW, notReadYet, week } from "../../mock/people";
import { begun, openStream, underway } from "../../mock/reading";
import type { Sync } from "../api/types";

let api: MockApi;
let pane: ReturnType<typeof openPane>;
let stream: ReturnType<typeof openStream>;

beforeEach(() => {
  api = new MockApi();
  api.me.sync = { ...begun, state: "never", phase: null, startedAt: null };
  api.week = notReadYet;
  stream = listen();
});
afterEach(() => {
  pane.close();
  vi.restoreAllMocks();
});

function listen() {
  const opened = openStream();
  api.next("GET /api/me/sync/events", opened.response);
  return opened;
}

/** The pane of somebody whose mailbox was never read, after their click. */
async function begin() {
  pane = openPane(api);
  await pane.click("Begin");
}

const step = (changes: Partial<Sync> = {}) => stream.send("progress", { ...underway, ...changes });
const bar = () => pane.root.querySelector<HTMLProgressElement>(".reading progress, .reading-line progress");
const heading = () => pane.root.querySelector("h2");
const line = () => pane.root.querySelector(".reading-line");
const region = () => pane.root.querySelector("p.visually-hidden[role=status]");
const done: Sync = { ...underway, state: "idle", phase: null, secondsLeft: null, lastCompletedAt: NOW };

it("Nothing is read before the user says so, and what is read and what never stands there", async () => {
  pane = openPane(api);
  await pane.reads("when and with whom you wrote and met");
  expect(pane.text()).toContain("It never reads a subject, a text or an attachment");
  expect(pane.root.querySelectorAll("button")).toHaveLength(1);
  expect(api.requests.map(({ method }) => method)).not.toContain("POST");
  await pane.click("Begin");
  await vi.waitFor(() => expect(api.sent("POST /api/me/sync")).toHaveLength(1));
  await vi.waitFor(() => expect(document.activeElement?.textContent).toBe("Getting to know your mailbox"));
});

it.each(["running", "failed"] as const)("A first reading that is %s needs no second click", async (state) => {
  api.me.sync = { ...underway, state };
  pane = openPane(api);
  await vi.waitFor(() => expect(api.sent("POST /api/me/sync")).toHaveLength(1));
});

it("A first visit reads the mailbox and tells how far it is and how long it may still take", async () => {
  await begin();
  await pane.reads("Getting to know your mailbox");
  await vi.waitFor(() => expect(api.sent("POST /api/me/sync")).toHaveLength(1));
  step();
  const count = () => pane.root.querySelector(".reading .count")?.textContent?.replace("\u00a0", " ");
  await vi.waitFor(() => expect(count()).toBe("62,000 of about 200,000 messages in 14 foldersAbout 2 minutes left"));
  expect(pane.root.querySelector(".phases .now")?.textContent).toContain("Your mail");
});

it("Where nothing honest can be said of the time, nothing is said", async () => {
  await begin();
  step({ secondsLeft: null });
  await pane.reads("62,000 of about 200,000 messages");
  expect(pane.text()).not.toContain("left");
});

it("The bar measures only once there is something to measure, and says it in words", async () => {
  await begin();
  stream.send("progress", begun);
  await vi.waitFor(() => expect(bar()?.getAttribute("aria-label")).toBe("Reading your contacts"));
  expect(bar()?.hasAttribute("value")).toBe(false);
  step();
  await vi.waitFor(() => expect(bar()?.value).toBe(62_013));
  expect(bar()?.max).toBe(200_123);
  expect(bar()?.getAttribute("aria-valuetext")?.replace("\u00a0", " ")).toBe(
    "62,000 of about 200,000 messages in 14 folders",
  );
  step({ read: 63_000, total: null });
  await vi.waitFor(() => expect(bar()?.hasAttribute("value")).toBe(false));
});

it("The steps from before the pane was opened are not gone through again", async () => {
  api.me.sync = underway;
  pane = openPane(api);
  await pane.reads("62,000 of about");
  step({ phase: "contacts", read: 0 });
  step({ read: 1000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(bar()?.value).toBe(62_013);
  step({ read: 70_000 });
  await vi.waitFor(() => expect(bar()?.value).toBe(70_000));
});

it("Somebody is shown as soon as there is somebody, and the reading goes on in one line", async () => {
  api.me.sync = underway;
  api.week = week;
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  expect(line()?.textContent).toContain("About 2 minutes left");
  step({ read: 150_000, secondsLeft: 30 });
  await pane.reads("150,000 of about 200,000 messages");
  expect(line()?.textContent).toContain("Less than a minute left");
});

it("Somebody who turns up while it reads is shown then", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true, advanceTimeDelta: 100 });
  await begin();
  step();
  await pane.reads("62,000 of about 200,000");
  api.week = week;
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  await pane.reads("Grace Okafor");
});

it("Nothing jumps and nothing takes the focus when the reading goes on and ends", async () => {
  api.me.sync = underway;
  api.week = week;
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  const card = heading();
  const button = pane.named("Someone else");
  button?.focus();
  step({ read: 150_000 });
  await pane.reads("150,000 of");
  stream.send("done", done);
  await pane.reads("Your mail is read");
  expect(heading()).toBe(card);
  expect(document.activeElement).toBe(button);
  expect(line()).not.toBeNull();
  expect(pane.text()).not.toContain("Looking for someone");
});

it("What all the mail says of somebody is shown in place when it is read", async () => {
  api.me.sync = underway;
  api.week = week;
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  const card = heading();
  api.week = { ...week, person: { ...grace, why: "You were in touch about every 2 weeks. It has been a year." } };
  stream.send("done", done);
  await pane.reads("about every 2 weeks");
  expect(heading()).toBe(card);
});

it("Who turns out to be in touch gives way to somebody else, but never from under an open invitation", async () => {
  api.me.sync = underway;
  api.week = week;
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  await pane.click(/26 Nov.*09:00/);
  await pane.reads("The invitation");
  api.week = { ...week, person: bruno, alternates: [] };
  stream.send("done", done);
  await pane.reads("Your mail is read");
  await vi.waitFor(() => expect(api.sent("GET /api/coffees/this-week")).toHaveLength(2));
  expect(pane.text()).toContain("Grace");
  await pane.click("Back");
  await pane.reads("Bruno");
});

it("When all is read and there was nobody before, this week is asked for once more", async () => {
  await begin();
  await pane.reads("Getting to know your mailbox");
  api.week = week;
  stream.send("done", done);
  await pane.reads("Grace Okafor");
});

it("A screen reader hears one sentence a phase and then one in twenty seconds at most", async () => {
  const clock = vi.spyOn(Date, "now").mockReturnValue(0);
  await begin();
  const said: (string | null | undefined)[] = [];
  const note = () => said.at(-1) !== region()?.textContent && said.push(region()?.textContent);
  new MutationObserver(note).observe(pane.root, { subtree: true, childList: true, characterData: true });
  stream.send("progress", begun);
  await pane.reads("Reading your contacts.");
  stream.send("progress", { ...begun, phase: "calendar" });
  await pane.reads("Reading your calendar.");
  for (let page = 1; page <= 30; page++) {
    clock.mockReturnValue(page * 600);
    step({ read: page * 1000 });
    await vi.waitFor(() => expect(bar()?.value).toBe(page * 1000));
  }
  clock.mockReturnValue(21_000);
  step();
  await pane.reads("Reading your mail. 62,000 of about 200,000 messages in 14 folders. About 2 minutes left.");
  expect(said.filter(Boolean).map((text) => text?.replace("\u00a0", " "))).toEqual([
    "Reading your contacts.",
    "Reading your calendar.",
    "Reading your mail. 1,000 of about 200,000 messages in 14 folders. About 2 minutes left.",
    "Reading your mail. 62,000 of about 200,000 messages in 14 folders. About 2 minutes left.",
  ]);
});

it("A screen reader hears who was found, and when all is read", async () => {
  api.me.sync = underway;
  api.week = week;
  pane = openPane(api);
  await vi.waitFor(() => expect(region()?.textContent).toBe("This week: Grace Okafor."));
  stream.send("done", done);
  await vi.waitFor(() => expect(region()?.textContent).toBe("Your mail is read."));
});

it("A first reading that fails says what to do and goes on from there", async () => {
  await begin();
  stream.send("failed", { ...underway, state: "failed", problem: problem("graph-down", "What was read is kept.") });
  await pane.reads("What was read is kept.");
  stream = listen();
  await pane.click("Try again");
  step();
  await pane.reads("62,000 of about 200,000");
});

it("A first reading that fails beside somebody leaves them where they are", async () => {
  api.me.sync = underway;
  api.week = week;
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  const card = heading();
  stream.send("failed", { ...underway, state: "failed", problem: problem("graph-down", "What was read is kept.") });
  await pane.reads("What was read is kept.");
  expect(line()).toBeNull();
  stream = listen();
  await pane.click("Try again");
  step({ read: 90_000 });
  await pane.reads("90,000 of about 200,000");
  expect(heading()).toBe(card);
});

it("Offline beside somebody, the reading goes on by itself when the network is back", async () => {
  api.me.sync = underway;
  api.week = week;
  pane = openPane(api);
  await pane.reads("Thu 26 Nov 09:00–09:45");
  const waits = vi.spyOn(window, "addEventListener");
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  api.next("GET /api/me", "no answer");
  stream.close();
  await pane.reads("You are offline");
  onLine.mockRestore();
  stream = listen();
  await vi.waitFor(() => expect(waits).toHaveBeenCalledWith("online", expect.anything()));
  window.dispatchEvent(new Event("online"));
  step({ read: 90_000 });
  await pane.reads("90,000 of about 200,000");
});
