import { afterEach, beforeEach, vi } from "vitest";
import type { Sync } from "../src/api/types";
import { MockApi } from "./api";
import { openPane } from "./pane";
import { NOW, notReadYet } from "./people";
import { begun, openStream, underway } from "./reading";

/** The pane of somebody whose mailbox was never read, and the stream of its first reading; anew for each test of a file. */
export function firstVisit() {
  const visit = {
    api: new MockApi(),
    pane: undefined as unknown as ReturnType<typeof openPane>,
    stream: openStream(),
    open() {
      visit.pane = openPane(visit.api);
    },
    /** After their click. */
    async begin() {
      visit.open();
      await visit.pane.click("Begin");
    },
    /** The next one who listens to the reading hears this stream. */
    listen() {
      visit.stream = openStream();
      visit.api.next("GET /api/me/sync/events", visit.stream.response);
    },
    step: (changes: Partial<Sync> = {}) => visit.stream.send("progress", { ...underway, ...changes }),
    bar: () => visit.pane.root.querySelector<HTMLProgressElement>(".reading progress, .reading-line progress"),
    heading: () => visit.pane.root.querySelector("h2"),
    line: () => visit.pane.root.querySelector(".reading-line"),
    region: () => visit.pane.root.querySelector("p.visually-hidden[role=status]"),
    done: { ...underway, state: "idle", phase: null, secondsLeft: null, lastCompletedAt: NOW } as Sync,
  };
  beforeEach(() => {
    visit.api = new MockApi();
    visit.api.me.sync = { ...begun, state: "never", phase: null, startedAt: null };
    visit.api.week = notReadYet;
    visit.listen();
  });
  afterEach(() => {
    visit.pane.close();
    vi.restoreAllMocks();
  });
  return visit;
}
