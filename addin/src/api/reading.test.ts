import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem, stream } from "../../mock/api";
import { sandboxTokens } from "../auth/tokens";
import { connect } from "./client";
import type { Failure } from "./failure";
import { readMailbox } from "./reading";
import type { Progress } from "./types";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function start(api: MockApi) {
  const told: Progress[] = [];
  const stop = new AbortController();
  const end = readMailbox(connect(sandboxTokens(null), api.fetch), (progress) => told.push(progress), stop.signal);
  return { told, stop, end };
}

it("Progress is told as the stream brings it, until it is done", async () => {
  const { told, end } = start(new MockApi());
  await end;
  expect(told).toEqual([{ state: "running", phase: "mail", read: 512 }]);
});

it("A reading that failed says what to do", async () => {
  const failed = `event: failed\ndata: ${JSON.stringify({ state: "failed", problem: problem("graph-down", "Try again in a minute.") })}\n\n`;
  const { end } = start(new MockApi().next("GET /api/me/sync/events", stream(failed)));
  await expect(end).rejects.toMatchObject({ problem: { detail: "Try again in a minute." } });
});

it("Where the stream breaks off, the state is asked for again and again", async () => {
  const api = new MockApi();
  api.next("GET /api/me/sync/events", stream('event: progress\ndata: {"phase":"mail","read":1}\n\n'));
  api.me.sync = { ...api.me.sync, state: "running", phase: "mail", read: 900 };
  const { told, end } = start(api);
  await vi.advanceTimersByTimeAsync(1600);
  api.me.sync.state = "idle";
  await vi.advanceTimersByTimeAsync(1600);
  await end;
  expect(told.map((progress) => progress.read)).toEqual([1, 900, 900]);
});

it("A reading that fails while being asked for is a failure too", async () => {
  const api = new MockApi().next("GET /api/me/sync/events", { status: 404 });
  api.me.sync = { ...api.me.sync, state: "failed", problem: problem("graph-down", "Try again.") };
  const failure = await start(api).end.then(
    () => null,
    (error: unknown) => error as Failure,
  );
  expect(failure?.is("graph-down")).toBe(true);
});

it("Nothing is asked any more once it was stopped", async () => {
  const api = new MockApi().next("GET /api/me/sync/events", "no answer");
  api.me.sync.state = "running";
  const { stop, end } = start(api);
  const ended = expect(end).rejects.toBeDefined();
  await vi.advanceTimersByTimeAsync(100);
  stop.abort();
  await ended;
  const asked = api.requests.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.requests.length).toBe(asked);
});
