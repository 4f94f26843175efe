import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { account, fakeMsal, organization, outlook, refused, waysWith } from "../../mock/signIn";
import { Failure } from "../api/failure";
import type { Msal } from "./msal";
import { tokensOf, type Ways } from "./sources";

let msal: ReturnType<typeof fakeMsal>;
let ways: Ways;
let openDialog: ReturnType<typeof vi.fn<(url: string) => Promise<string>>>;

beforeEach(() => {
  msal = fakeMsal();
  ways = waysWith(msal);
  openDialog = vi.fn(async () => JSON.stringify({ token: "window", expiresOn: Date.now() + 3_600_000 }));
});
afterEach(() => vi.restoreAllMocks());

const failureOf = async (promise: Promise<unknown>) => (await refused(promise)) as Failure;
const bearer = (token: string) => ({ Authorization: `Bearer ${token}` });
const signedOut = async (tokens: ReturnType<typeof tokensOf>) => {
  const failure = await failureOf(tokens.headers());
  expect(failure).toBeInstanceOf(Failure);
  expect(failure.is("sign-in")).toBe(true);
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
  expect((await failureOf(tokens.headers())).kind).toBe("offline");
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
  expect((await failureOf(tokensOf({ ...ways, door: async () => outlook }).headers())).kind).toBe("offline");
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
