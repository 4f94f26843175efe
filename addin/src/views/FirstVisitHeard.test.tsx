import { expect, it, vi } from "vitest";
import { problem } from "../../mock/api";
import { firstVisit } from "../../mock/firstVisit";
import { week } from "../../mock/people";
import { begun, underway } from "../../mock/reading";
import { soon } from "../../mock/soon";

const visit = firstVisit();

it("A screen reader hears one sentence a phase and then one in twenty seconds at most", async () => {
  const clock = vi.spyOn(Date, "now").mockReturnValue(0);
  await visit.begin();
  const said: (string | null | undefined)[] = [];
  const note = () => said.at(-1) !== visit.region()?.textContent && said.push(visit.region()?.textContent);
  new MutationObserver(note).observe(visit.pane.root, { subtree: true, childList: true, characterData: true });
  visit.stream.send("progress", begun);
  await visit.pane.reads("Reading your contacts.");
  visit.stream.send("progress", { ...begun, phase: "calendar" });
  await visit.pane.reads("Reading your calendar.");
  for (let page = 1; page <= 30; page++) {
    clock.mockReturnValue(page * 600);
    visit.step({ read: page * 1000 });
    await soon(() => expect(visit.bar()?.value).toBe(page * 1000));
  }
  clock.mockReturnValue(21_000);
  visit.step();
  await visit.pane.reads("Reading your mail. 62,000 of about 200,000 messages in 14 folders. About 2 minutes left.");
  expect(said.filter(Boolean).map((text) => text?.replace("\u00a0", " "))).toEqual([
    "Reading your contacts.",
    "Reading your calendar.",
    "Reading your mail. 1,000 of about 200,000 messages in 14 folders. About 2 minutes left.",
    "Reading your mail. 62,000 of about 200,000 messages in 14 folders. About 2 minutes left.",
  ]);
});

it("A screen reader hears who was found, and when all is read", async () => {
  visit.api.me.sync = underway;
  visit.api.week = week;
  visit.open();
  await soon(() => expect(visit.region()?.textContent).toBe("This week: Grace Okafor."));
  visit.stream.send("done", visit.done);
  await soon(() => expect(visit.region()?.textContent).toBe("Your mail is read."));
});

it("A first reading that fails says what to do and goes on from there", async () => {
  await visit.begin();
  visit.stream.send("failed", {
    ...underway,
    state: "failed",
    problem: problem("graph-down", "What was read is kept."),
  });
  await visit.pane.reads("What was read is kept.");
  visit.listen();
  await visit.pane.click("Try again");
  visit.step();
  await visit.pane.reads("62,000 of about 200,000");
});

it("A first reading that fails beside somebody leaves them where they are", async () => {
  visit.api.me.sync = underway;
  visit.api.week = week;
  visit.open();
  await visit.pane.reads("Thu 26 Nov 09:00–09:45");
  const card = visit.heading();
  visit.stream.send("failed", {
    ...underway,
    state: "failed",
    problem: problem("graph-down", "What was read is kept."),
  });
  await visit.pane.reads("What was read is kept.");
  expect(visit.line()).toBeNull();
  visit.listen();
  await visit.pane.click("Try again");
  visit.step({ read: 90_000 });
  await visit.pane.reads("90,000 of about 200,000");
  expect(visit.heading()).toBe(card);
});

it("Offline beside somebody, the reading goes on by itself when the network is back", async () => {
  visit.api.me.sync = underway;
  visit.api.week = week;
  visit.open();
  await visit.pane.reads("Thu 26 Nov 09:00–09:45");
  const waits = vi.spyOn(window, "addEventListener");
  const onLine = vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  visit.api.next("GET /api/me", "no answer");
  visit.stream.close();
  await visit.pane.reads("You are offline");
  onLine.mockRestore();
  visit.listen();
  await soon(() => expect(waits).toHaveBeenCalledWith("online", expect.anything()));
  window.dispatchEvent(new Event("online"));
  visit.step({ read: 90_000 });
  await visit.pane.reads("90,000 of about 200,000");
});
