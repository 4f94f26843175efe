import type { Sync } from "../src/api/types";
import type { MockApi } from "./api";
import { NOW, notReadYet } from "./people";

const TICK_MILLISECONDS = 250;

/** A large mailbox in the middle of its first reading. */
export const underway: Sync = {
  state: "running",
  phase: "mail",
  read: 62_013,
  folders: 14,
  total: 200_123,
  secondsLeft: 118,
  startedAt: NOW,
  lastCompletedAt: null,
  problem: null,
};

/** Before anything is known but that the reading has begun. */
export const begun: Sync = { ...underway, phase: "contacts", read: 0, folders: null, total: null, secondsLeft: null };

export function eventOf(name: "progress" | "done" | "failed", data: Partial<Sync>): string {
  return `event: ${name}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** An event stream that stays open, to be written to while the pane listens. */
export function openStream() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const ignore = () => undefined; // the pane may have gone away
  return {
    response: new Response(readable, { headers: { "Content-Type": "text/event-stream" } }),
    send: (...event: Parameters<typeof eventOf>) =>
      void writer.write(new TextEncoder().encode(eventOf(...event))).catch(ignore),
    close: () => void writer.close().catch(ignore),
  };
}

/** A first reading that stands still at one moment, with or without somebody to propose already. */
export function holdReading(api: MockApi, moment: Sync, proposed: boolean): void {
  api.me.sync = moment;
  if (!proposed) api.week = notReadYet;
  const stream = openStream();
  stream.send("progress", moment);
  api.next("GET /api/me/sync/events", stream.response);
}

/** A first reading that takes so long; there is somebody to propose when a fifth of the mail is read. */
export function playReading(api: MockApi, seconds: number): void {
  const { week } = api;
  const stream = openStream();
  api.me.sync = { ...begun, state: "never" };
  api.week = notReadYet;
  api.next("GET /api/me/sync/events", stream.response);
  const started = Date.now();
  const timer = setInterval(() => {
    const share = (Date.now() - started) / 1000 / seconds;
    api.me.sync = momentAt(share, seconds);
    if (share > 0.3 && api.week === notReadYet) api.week = week;
    stream.send(share < 1 ? "progress" : "done", api.me.sync);
    if (share < 1) return;
    clearInterval(timer);
    stream.close();
  }, TICK_MILLISECONDS);
}

function momentAt(share: number, seconds: number): Sync {
  if (share < 0.05) return begun;
  if (share < 0.1) return { ...begun, phase: "calendar" };
  const read = Math.round((underway.total ?? 0) * Math.min(1, (share - 0.1) / 0.9));
  if (share >= 1) return { ...underway, state: "idle", phase: null, read, secondsLeft: null, lastCompletedAt: NOW };
  return { ...underway, read, secondsLeft: share < 0.15 ? null : Math.round((1 - share) * seconds) };
}
