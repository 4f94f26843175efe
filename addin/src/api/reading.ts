import type { Api } from "./client";
import { eventsOf } from "./events";
import { Failure } from "./failure";
import type { Problem, Progress, Sync, Week } from "./types";

const POLL_MILLISECONDS = 1500;
const LOOK_MILLISECONDS = 2000;

/**
 * Starts reading the mailbox (or joins the reading that runs) and resolves when it is complete.
 * Follows the event stream; where a proxy holds streams back, asks again and again instead.
 */
export async function readMailbox(api: Api, tell: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
  await api.startSync(signal);
  if (!(await follow(api, tell, signal))) await poll(api, tell, signal);
}

/** This week, as soon as it holds more than a reason why not: mail is read newest first, so long before all of it was read. */
export async function somebodyToShow(api: Api, signal: AbortSignal): Promise<Week> {
  for (;;) {
    const week = await api.week(signal).catch(() => null);
    if (week && week.state !== "none") return week;
    await pause(LOOK_MILLISECONDS, signal);
  }
}

/** False when the stream could not be opened or broke off before its end. */
async function follow(api: Api, tell: (progress: Progress) => void, signal: AbortSignal): Promise<boolean> {
  try {
    const response = await api.syncEvents(signal);
    if (!response.ok || !response.body) return false;
    for await (const event of eventsOf(response.body)) {
      if (event.name === "progress") tell(JSON.parse(event.data) as Progress);
      if (event.name === "done") return true;
      if (event.name === "failed") throw new Failure("problem", problemOf(event.data));
    }
  } catch (error) {
    if (signal.aborted || error instanceof Failure) throw error;
  }
  return false;
}

async function poll(api: Api, tell: (progress: Progress) => void, signal: AbortSignal): Promise<void> {
  for (;;) {
    const { sync } = await api.me(signal);
    if (sync.state === "failed") throw new Failure("problem", sync.problem);
    if (sync.state === "idle") return;
    tell(sync);
    await pause(POLL_MILLISECONDS, signal);
  }
}

/** The last event carries the state of the reading, the problem in it. */
function problemOf(data: string): Problem | null {
  try {
    return (JSON.parse(data) as Partial<Sync>).problem ?? null;
  } catch {
    return null;
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
