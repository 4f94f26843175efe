import { afterEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { sandboxTokens } from "../auth/tokens";
import { connect } from "./client";
import { Failure } from "./failure";

afterEach(() => vi.restoreAllMocks());

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as Failure,
  );

it("A named user of the sandbox goes with every call, and no user with none", async () => {
  const api = new MockApi();
  await connect(sandboxTokens("bo@contoso.example"), api.fetch).me();
  await connect(sandboxTokens(null), api.fetch).me();
  expect(api.requests.map((request) => request.headers["X-Sandbox-User"])).toEqual(["bo@contoso.example", undefined]);
});

it("A problem tells what to do", async () => {
  const api = new MockApi().next("GET /api/me", { status: 503, body: problem("unavailable", "Wait a minute.") });
  const failure = await failureOf(connect(sandboxTokens(null), api.fetch).me());
  expect(failure).toBeInstanceOf(Failure);
  expect(failure?.is("unavailable")).toBe(true);
  expect(failure?.problem?.detail).toBe("Wait a minute.");
});

it("An error that is no problem document is still a failure with its status", async () => {
  const api = new MockApi().next("GET /api/me", new Response("<h1>Bad gateway</h1>", { status: 502 }));
  const failure = await failureOf(connect(sandboxTokens(null), api.fetch).me());
  expect(failure?.problem).toEqual({ type: "about:blank", status: 502 });
});

it.each([
  [true, "unreachable"],
  [false, "offline"],
])("No answer with the network %s is %s", async (onLine, kind) => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(onLine);
  const api = new MockApi().next("GET /api/me", "no answer");
  expect((await failureOf(connect(sandboxTokens(null), api.fetch).me()))?.kind).toBe(kind);
});

it("An id cannot leave its place in the address", async () => {
  const api = new MockApi();
  await connect(sandboxTokens(null), api.fetch)
    .person("../me?x=1#")
    .catch(() => undefined);
  expect(api.requests[0]?.path).toBe("/api/people/..%2Fme%3Fx%3D1%23");
});

it("What the user does outlives the page, and what is only looked at does not", async () => {
  const api = new MockApi();
  const kept: unknown[] = [];
  const calls = connect(sandboxTokens(null), (input, init) => {
    kept.push([init.method, init.keepalive]);
    return api.fetch(input, init);
  });
  await calls.change(await calls.settings());
  expect(kept).toEqual([
    ["GET", false],
    ["PUT", true],
  ]);
});
