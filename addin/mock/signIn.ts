import { vi } from "vitest";
import type { Msal } from "../src/auth/msal";
import type { SignInSettings } from "../src/auth/settings";
import type { Ways } from "../src/auth/sources";
import type { Door } from "../src/office/door";

export const organization: SignInSettings = {
  mode: "organization",
  clientId: "app",
  authority: "https://login.microsoftonline.com/organizations",
  scope: "api://app/Coffee.Access",
};

/** An Outlook with nested app authentication. */
export const outlook: Door = { hasNestedAppAuth: true, openDialog: null, loginHint: "ada@contoso.example" };

export const account = { homeAccountId: "ada" };

/** An MSAL that has a token for everybody. */
export function fakeMsal() {
  return {
    acquireTokenSilent: vi.fn(async (_: { forceRefresh?: boolean; claims?: string }) => ({ accessToken: "silent" })),
    acquireTokenPopup: vi.fn(async (_: { claims?: string }) => ({ accessToken: "asked", account })),
  };
}

/** A server of an organization, asked from a browser. */
export function waysWith(msal: ReturnType<typeof fakeMsal>): Ways {
  return {
    learn: vi.fn(async () => organization),
    door: vi.fn(async () => null),
    openNested: vi.fn(async () => msal as unknown as Msal),
    openStandard: vi.fn(async () => msal as unknown as Msal),
    user: "bo@contoso.example",
  };
}

export const refused = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );
