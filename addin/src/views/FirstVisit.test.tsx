import { expect, it, vi } from "vitest";
import { firstVisit } from "../../mock/firstVisit";
import { bruno, grace, week } from "../../mock/people";
import { begun, underway } from "../../mock/reading";
import { soon } from "../../mock/soon";

const visit = firstVisit();

it("Nothing is read before the user says so, and what is read and what never stands there", async () => {
  visit.open();
  await visit.pane.reads("when and with whom you wrote and met");
  expect(visit.pane.text()).toContain("It never reads a subject, a text or an attachment");
  expect(visit.pane.root.querySelectorAll("button")).toHaveLength(1);
  expect(visit.api.requests.map(({ method }) => method)).not.toContain("POST");
  await visit.pane.click("Begin");
  await soon(() => expect(visit.api.sent("POST /api/me/sync")).toHaveLength(1));
  await soon(() => expect(document.activeElement?.textContent).toBe("Getting to know your mailbox"));
});

it.each(["running", "failed"] as const)("A first reading that is %s needs no second click", async (state) => {
  visit.api.me.sync = { ...underway, state };
  visit.open();
  await soon(() => expect(visit.api.sent("POST /api/me/sync")).toHaveLength(1));
});

it("A first visit reads the mailbox and tells how far it is and how long it may still take", async () => {
  await visit.begin();
  await visit.pane.reads("Getting to know your mailbox");
  await soon(() => expect(visit.api.sent("POST /api/me/sync")).toHaveLength(1));
  visit.step();
  const count = () => visit.pane.root.querySelector(".reading .count")?.textContent?.replace("\u00a0", " ");
  await soon(() => expect(count()).toBe("62,000 of about 200,000 messages in 14 foldersAbout 2 minutes left"));
  expect(visit.pane.root.querySelector(".phases .now")?.textContent).toContain("Your mail");
});

it("Where nothing honest can be said of the time, nothing is said", async () => {
  await visit.begin();
  visit.step({ secondsLeft: null });
  await visit.pane.reads("62,000 of about 200,000 messages");
  expect(visit.pane.text()).not.toContain("left");
});

it("The bar measures only once there is something to measure, and says it in words", async () => {
  await visit.begin();
  visit.stream.send("progress", begun);
  await soon(() => expect(visit.bar()?.getAttribute("aria-label")).toBe("Reading your contacts"));
  expect(visit.bar()?.hasAttribute("value")).toBe(false);
  visit.step();
  await soon(() => expect(visit.bar()?.value).toBe(62_013));
  expect(visit.bar()?.max).toBe(200_123);
  expect(visit.bar()?.getAttribute("aria-valuetext")?.replace("\u00a0", " ")).toBe(
    "62,000 of about 200,000 messages in 14 folders",
  );
  visit.step({ read: 63_000, total: null });
  await soon(() => expect(visit.bar()?.hasAttribute("value")).toBe(false));
});

it("The steps from before the pane was opened are not gone through again", async () => {
  visit.api.me.sync = underway;
  visit.open();
  await visit.pane.reads("62,000 of about");
  visit.step({ phase: "contacts", read: 0 });
  visit.step({ read: 1000 });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(visit.bar()?.value).toBe(62_013);
  visit.step({ read: 70_000 });
  await soon(() => expect(visit.bar()?.value).toBe(70_000));
});

it("Somebody is shown as soon as there is somebody, and the reading goes on in one line", async () => {
  visit.api.me.sync = underway;
  visit.api.week = week;
  visit.open();
  await visit.pane.reads("Thu 26 Nov 09:00–09:45");
  expect(visit.line()?.textContent).toContain("About 2 minutes left");
  visit.step({ read: 150_000, secondsLeft: 30 });
  await visit.pane.reads("150,000 of about 200,000 messages");
  expect(visit.line()?.textContent).toContain("Less than a minute left");
});

it("Somebody who turns up while it reads is shown then", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"], shouldAdvanceTime: true, advanceTimeDelta: 100 });
  await visit.begin();
  visit.step();
  await visit.pane.reads("62,000 of about 200,000");
  visit.api.week = week;
  await vi.advanceTimersByTimeAsync(2000);
  vi.useRealTimers();
  await visit.pane.reads("Grace Okafor");
});

it("Nothing jumps and nothing takes the focus when the reading goes on and ends", async () => {
  visit.api.me.sync = underway;
  visit.api.week = week;
  visit.open();
  await visit.pane.reads("Thu 26 Nov 09:00–09:45");
  const card = visit.heading();
  const button = visit.pane.named("Someone else");
  button?.focus();
  visit.step({ read: 150_000 });
  await visit.pane.reads("150,000 of");
  visit.stream.send("done", visit.done);
  await visit.pane.reads("Your mail is read");
  expect(visit.heading()).toBe(card);
  await soon(() => expect(document.activeElement).toBe(button));
  expect(visit.line()).not.toBeNull();
  expect(visit.pane.text()).not.toContain("Looking for someone");
});

it("What all the mail says of somebody is shown in place when it is read", async () => {
  visit.api.me.sync = underway;
  visit.api.week = week;
  visit.open();
  await visit.pane.reads("Thu 26 Nov 09:00–09:45");
  const card = visit.heading();
  visit.api.week = { ...week, person: { ...grace, why: "You were in touch about every 2 weeks. It has been a year." } };
  visit.stream.send("done", visit.done);
  await visit.pane.reads("about every 2 weeks");
  expect(visit.heading()).toBe(card);
});

it("Who turns out to be in touch gives way to somebody else, but never from under an open invitation", async () => {
  visit.api.me.sync = underway;
  visit.api.week = week;
  visit.open();
  await visit.pane.reads("Thu 26 Nov 09:00–09:45");
  await visit.pane.click(/26 Nov.*09:00/);
  await visit.pane.reads("The invitation");
  visit.api.week = { ...week, person: bruno, alternates: [] };
  visit.stream.send("done", visit.done);
  await visit.pane.reads("Your mail is read");
  await soon(() => expect(visit.api.sent("GET /api/coffees/this-week")).toHaveLength(2));
  expect(visit.pane.text()).toContain("Grace");
  await visit.pane.click("Back");
  await visit.pane.reads("Bruno");
});

it("When all is read and there was nobody before, this week is asked for once more", async () => {
  await visit.begin();
  await visit.pane.reads("Getting to know your mailbox");
  visit.api.week = week;
  visit.stream.send("done", visit.done);
  await visit.pane.reads("Grace Okafor");
});
