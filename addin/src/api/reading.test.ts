import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem, stream } from "../../mock/api";
import { grace, notReadYet } from "../../mock/people";
import { eventOf, underway } from "../../mock/reading";
import { sandboxTokens } from "../auth/tokens";
import { connect } from "./client";
import type { Failure } from "./failure";
import { readMailbox, somebodyToShow } from "./reading";
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
  expect(told).toEqual([underway]);
});

it("A reading that failed says what to do", async () => {
  const failed = eventOf("failed", { state: "failed", problem: problem("graph-down", "Try again in a minute.") });
  const { end } = start(new MockApi().next("GET /api/me/sync/events", stream(failed)));
  await expect(end).rejects.toMatchObject({ problem: { detail: "Try again in a minute." } });
});

it("Where the stream breaks off, the state is asked for again and again", async () => {
  const api = new MockApi();
  api.next("GET /api/me/sync/events", stream(eventOf("progress", { ...underway, read: 1 })));
  api.me.sync = { ...underway, read: 900 };
  const { told, end } = start(api);
  await vi.advanceTimersByTimeAsync(1600);
  api.me.sync.state = "idle";
  await vi.advanceTimersByTimeAsync(1600);
  await end;
  expect(told.map((progress) => progress.read)).toEqual([1, 900, 900]);
  expect(told.at(-1)).toMatchObject({ folders: 14, total: 200_123, secondsLeft: 118 });
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

it("Somebody to show is looked for until there is somebody, whatever gets in the way", async () => {
  const api = new MockApi().next("GET /api/coffees/this-week", "no answer");
  const { week } = api;
  api.week = notReadYet;
  const found = somebodyToShow(connect(sandboxTokens(null), api.fetch), new AbortController().signal);
  await vi.advanceTimersByTimeAsync(10_000);
  api.week = week;
  await vi.advanceTimersByTimeAsync(2_000);
  expect((await found).person?.id).toBe(grace.id);
});

it("Nobody is looked for any more once that was stopped", async () => {
  const api = new MockApi();
  const stop = new AbortController();
  let answer: (response: Response) => void = () => undefined;
  api.next("GET /api/coffees/this-week", new Promise<Response>((resolve) => (answer = resolve)));
  const ended = expect(somebodyToShow(connect(sandboxTokens(null), api.fetch), stop.signal)).rejects.toBeDefined();
  await vi.advanceTimersByTimeAsync(100);
  stop.abort();
  answer(new Response("{}"));
  await ended;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.requests).toHaveLength(1);
});
