import { afterEach, expect, it, vi } from "vitest";
import { configurationOf, openStandard } from "./msal";

const registration = {
  clientId: "22222222-2222-2222-2222-222222222222",
  authority: "https://login.microsoftonline.com/organizations",
  scope: "api://app/Coffee.Access",
};

afterEach(() => vi.restoreAllMocks());

it("MSAL keeps tokens in memory and comes back to a page of ours", () => {
  const { auth, cache } = configurationOf(registration, "auth");
  expect(cache).toEqual({ cacheLocation: "memoryStorage" });
  expect(auth.redirectUri).toBe(`${window.location.origin}/addin/auth.html`);
  expect(auth.clientCapabilities).toEqual(["CP1"]);
});

it("Nothing is kept in the browser by it, with a sign-in that fails too", async () => {
  const written = vi.spyOn(Storage.prototype, "setItem");
  const msal = await openStandard(registration);
  await msal.acquireTokenSilent({ scopes: [registration.scope] }).catch(() => undefined);
  expect(written.mock.calls.map(([key]) => key)).toEqual([]);
  expect(window.localStorage).toHaveLength(0);
});
