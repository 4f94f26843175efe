import { beforeEach, expect, it } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { fakeMsal, outlook, refused, waysWith } from "../../mock/signIn";
import { connect } from "../api/client";
import type { Failure } from "../api/failure";
import { tokensOf, type Ways } from "./sources";

let msal: ReturnType<typeof fakeMsal>;
let ways: Ways;

beforeEach(() => {
  msal = fakeMsal();
  ways = waysWith(msal);
});

const claims = '{"access_token":{"nbf":{"essential":true,"value":"1"}}}';
const challenge = (with401: string) =>
  new Response(JSON.stringify(problem("sign-in", "Sign in.", { status: 401 })), {
    status: 401,
    headers: { "WWW-Authenticate": with401 },
  });

it("A token that the API does not take is renewed once without a question, with the claims that it demands", async () => {
  msal.acquireTokenSilent.mockImplementation(async ({ forceRefresh }) => ({
    accessToken: forceRefresh ? "new" : "old",
  }));
  const api = new MockApi().next(
    "GET /api/me",
    challenge(`Bearer error="insufficient_claims", claims="${btoa(claims)}"`),
  );
  const calls = connect(tokensOf({ ...ways, door: async () => outlook }), api.fetch);
  expect((await calls.me()).name).toBe("Ada Lind");
  expect(api.requests).toHaveLength(2);
  expect(msal.acquireTokenSilent.mock.calls.map(([request]) => [request.forceRefresh, request.claims])).toEqual([
    [false, undefined],
    [true, claims],
    [false, undefined],
  ]);
});

it("Refused a second time, the user is signed out; the same call is not made a third time", async () => {
  const api = new MockApi().next("GET /api/me", challenge("Bearer")).next("GET /api/me", challenge("Bearer"));
  const calls = connect(tokensOf({ ...ways, door: async () => outlook }), api.fetch);
  expect(((await refused(calls.me())) as Failure).is("sign-in")).toBe(true);
  expect(api.requests).toHaveLength(2);
});

it("What could not be fulfilled silently is asked for at the click", async () => {
  const api = new MockApi().next("GET /api/me", challenge(`Bearer claims="${btoa(claims)}"`));
  const tokens = tokensOf({ ...ways, door: async () => outlook });
  msal.acquireTokenSilent.mockResolvedValueOnce({ accessToken: "old" }).mockRejectedValueOnce(new Error("interaction"));
  expect(((await refused(connect(tokens, api.fetch).me())) as Failure).is("sign-in")).toBe(true);
  await tokens.signIn("signIn");
  expect(msal.acquireTokenPopup.mock.calls[0]?.[0].claims).toBe(claims);
});

it("Calls that are refused together get one new token together", async () => {
  const api = new MockApi().next("GET /api/me", challenge("Bearer")).next("GET /api/me/settings", challenge("Bearer"));
  const calls = connect(tokensOf({ ...ways, door: async () => outlook }), api.fetch);
  await Promise.all([calls.me(), calls.settings()]);
  expect(msal.acquireTokenSilent.mock.calls.filter(([request]) => request.forceRefresh)).toHaveLength(1);
});
