import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { MockApi, problem } from "../../mock/api";
import { connect } from "../api/client";
import { Failure } from "../api/failure";
import type { Door } from "../office/door";
import type { Msal } from "./msal";
import type { SignInSettings } from "./settings";
import { tokensOf, type Ways } from "./sources";

const organization: SignInSettings = {
  mode: "organization",
  clientId: "app",
  authority: "https://login.microsoftonline.com/organizations",
  scope: "api://app/Coffee.Access",
};
const outlook: Door = { hasNestedAppAuth: true, openDialog: null, loginHint: "ada@contoso.example" };
const account = { homeAccountId: "ada" };

let msal: { acquireTokenSilent: ReturnType<typeof vi.fn>; acquireTokenPopup: ReturnType<typeof vi.fn> };
let ways: Ways;
let openDialog: ReturnType<typeof vi.fn<(url: string) => Promise<string>>>;

beforeEach(() => {
  msal = {
    acquireTokenSilent: vi.fn(async () => ({ accessToken: "silent" })),
    acquireTokenPopup: vi.fn(async () => ({ accessToken: "asked", account })),
  };
  openDialog = vi.fn(async () => JSON.stringify({ token: "window", expiresOn: Date.now() + 3_600_000 }));
  ways = {
    learn: vi.fn(async () => organization),
    door: vi.fn(async () => null),
    openNested: vi.fn(async () => msal as unknown as Msal),
    openStandard: vi.fn(async () => msal as unknown as Msal),
    user: "bo@contoso.example",
  };
});
afterEach(() => vi.restoreAllMocks());

const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error as Failure,
  );
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const signedOut = async (tokens: ReturnType<typeof tokensOf>) => {
  const failure = await refused(tokens.headers());
  expect(failure).toBeInstanceOf(Failure);
  expect(failure?.is("sign-in")).toBe(true);
};

it.each([
  ["sandbox", { "X-Sandbox-User": "bo@contoso.example" }],
  ["personal", {}],
] as const)("In %s mode no token is brought, and neither Outlook nor MSAL is asked", async (mode, headers) => {
  const tokens = tokensOf({ ...ways, learn: async () => ({ ...organization, mode }) });
  expect(await tokens.headers()).toEqual(headers);
  expect(await tokens.renew(null)).toBe(false);
  expect(await tokens.adminConsent()).toBeNull();
  for (const untouched of [ways.door, ways.openNested, ways.openStandard]) expect(untouched).not.toHaveBeenCalled();
});

it("How to sign in is asked once, and again only after it could not be had", async () => {
  const learn = vi.fn<Ways["learn"]>().mockRejectedValueOnce(new Failure("offline")).mockResolvedValue(organization);
  const tokens = tokensOf({ ...ways, learn, door: async () => outlook });
  expect((await refused(tokens.headers()))?.kind).toBe("offline");
  await tokens.headers();
  await tokens.headers();
  expect(learn).toHaveBeenCalledTimes(2);
});

it("Where Outlook has nested app authentication, its user is signed in without being asked", async () => {
  const tokens = tokensOf({ ...ways, door: async () => outlook });
  expect(await tokens.headers()).toEqual(bearer("silent"));
  expect(msal.acquireTokenSilent.mock.calls[0]?.[0]).toMatchObject({
    scopes: ["api://app/Coffee.Access"],
    loginHint: "ada@contoso.example",
  });
  expect(ways.openStandard).not.toHaveBeenCalled();
  expect(msal.acquireTokenPopup).not.toHaveBeenCalled();
});

it("Where only the user can help they are signed out, and nothing opens before their click", async () => {
  msal.acquireTokenSilent.mockRejectedValueOnce(new Error("interaction_required"));
  const tokens = tokensOf({ ...ways, door: async () => ({ ...outlook, openDialog }) });
  await signedOut(tokens);
  expect(msal.acquireTokenPopup).not.toHaveBeenCalled();
  expect(openDialog).not.toHaveBeenCalled();
  await tokens.signIn("signIn");
  expect(msal.acquireTokenPopup).toHaveBeenCalledOnce();
  expect(await tokens.headers()).toEqual(bearer("silent"));
});

it("A window of Outlook's takes over where its own sign-in fails, but not when the user closed that", async () => {
  const tokens = tokensOf({ ...ways, door: async () => ({ ...outlook, openDialog }) });
  msal.acquireTokenPopup.mockRejectedValueOnce({ errorCode: "user_cancelled" });
  await expect(tokens.signIn("signIn")).rejects.toThrow("The user closed the sign-in");
  expect(openDialog).not.toHaveBeenCalled();
  msal.acquireTokenPopup.mockRejectedValueOnce({ errorCode: "popup_window_error" });
  await tokens.signIn("signIn");
  expect(await tokens.headers()).toEqual(bearer("window"));
});

it("An Outlook without it signs in by a window, and MSAL never comes into the pane", async () => {
  const tokens = tokensOf({ ...ways, door: async () => ({ ...outlook, hasNestedAppAuth: false, openDialog }) });
  await signedOut(tokens);
  expect(openDialog).not.toHaveBeenCalled();
  await tokens.signIn("signIn");
  expect(openDialog).toHaveBeenCalledExactlyOnceWith(`${window.location.origin}/addin/signin.html?`);
  expect(await tokens.headers()).toEqual(bearer("window"));
  expect(ways.openNested).not.toHaveBeenCalled();
  expect(ways.openStandard).not.toHaveBeenCalled();
});

it.each([
  ["has ended", JSON.stringify({ token: "old", expiresOn: Date.now() + 30_000 })],
  ["is none", JSON.stringify({ error: "no" })],
  ["is no answer", "<html>"],
])("What a window tells and %s is not used", async (_, told) => {
  openDialog.mockResolvedValue(told);
  const tokens = tokensOf({ ...ways, door: async () => ({ ...outlook, hasNestedAppAuth: false, openDialog }) });
  await tokens.signIn("signIn").catch(() => undefined);
  await signedOut(tokens);
});

it("In a browser a popup signs in, from then on silently; MSAL is there before the click", async () => {
  const tokens = tokensOf(ways);
  await signedOut(tokens);
  expect(ways.openStandard).toHaveBeenCalledOnce();
  expect(msal.acquireTokenSilent).not.toHaveBeenCalled();
  await tokens.signIn("signIn");
  expect(await tokens.headers()).toEqual(bearer("silent"));
  expect(msal.acquireTokenSilent.mock.calls[0]?.[0]).toMatchObject({ account });
});

it("An MSAL that could not be loaded is loaded again at the click", async () => {
  ways.openStandard = vi
    .fn<Ways["openStandard"]>()
    .mockRejectedValueOnce(new Error("no network"))
    .mockResolvedValue(msal as unknown as Msal);
  const tokens = tokensOf(ways);
  await signedOut(tokens);
  await tokens.signIn("signIn");
  expect(await tokens.headers()).toEqual(bearer("silent"));
});

it("Offline is not signed out", async () => {
  vi.spyOn(navigator, "onLine", "get").mockReturnValue(false);
  msal.acquireTokenSilent.mockRejectedValueOnce(new Error("no_network_connectivity"));
  expect((await refused(tokensOf({ ...ways, door: async () => outlook }).headers()))?.kind).toBe("offline");
});

it("For a consent that is missing Microsoft is asked about Graph, and the administrator's page is known", async () => {
  const tokens = tokensOf({ ...ways, door: async () => outlook });
  await tokens.signIn("consent");
  expect(msal.acquireTokenPopup.mock.calls[0]?.[0]).toMatchObject({
    scopes: ["https://graph.microsoft.com/.default"],
    prompt: "consent",
  });
  expect(await tokens.adminConsent()).toBe(
    "https://login.microsoftonline.com/organizations/adminconsent?client_id=app",
  );
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
  expect((await refused(calls.me()))?.is("sign-in")).toBe(true);
  expect(api.requests).toHaveLength(2);
});

it("What could not be fulfilled silently is asked for at the click", async () => {
  const api = new MockApi().next("GET /api/me", challenge(`Bearer claims="${btoa(claims)}"`));
  const tokens = tokensOf({ ...ways, door: async () => outlook });
  msal.acquireTokenSilent.mockResolvedValueOnce({ accessToken: "old" }).mockRejectedValueOnce(new Error("interaction"));
  expect((await refused(connect(tokens, api.fetch).me()))?.is("sign-in")).toBe(true);
  await tokens.signIn("signIn");
  expect(msal.acquireTokenPopup.mock.calls[0]?.[0].claims).toBe(claims);
});

it("Calls that are refused together get one new token together", async () => {
  const api = new MockApi().next("GET /api/me", challenge("Bearer")).next("GET /api/me/settings", challenge("Bearer"));
  const calls = connect(tokensOf({ ...ways, door: async () => outlook }), api.fetch);
  await Promise.all([calls.me(), calls.settings()]);
  expect(msal.acquireTokenSilent.mock.calls.filter(([request]) => request.forceRefresh)).toHaveLength(1);
});
