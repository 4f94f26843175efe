import type { Fetch } from "../api/client";
import { Failure, failureOf } from "../api/failure";

/** What the server says, to whomever asks, of how to sign in; in the first two modes all the rest is null. */
export interface SignInSettings {
  mode: "sandbox" | "personal" | "organization";
  clientId: string | null;
  authority: string | null;
  scope: string | null;
}

/** The app registration that a token is asked of. */
export interface Registration {
  clientId: string;
  /** For example `https://login.microsoftonline.com/organizations`. */
  authority: string;
  scope: string;
}

/** Rejects with a `Failure`. */
export async function learnSignIn(fetcher: Fetch = (input, init) => fetch(input, init)): Promise<SignInSettings> {
  const ask = () => fetcher("/api/sign-in", { method: "GET", headers: { Accept: "application/json" } });
  const response = await ask().catch(() => {
    throw new Failure(navigator.onLine ? "unreachable" : "offline");
  });
  if (!response.ok) throw await failureOf(response);
  return (await response.json()) as SignInSettings;
}

/** Null in the modes whose sign-in is the server's own. */
export function registrationOf({ mode, clientId, authority, scope }: SignInSettings): Registration | null {
  return mode === "organization" && clientId && authority && scope ? { clientId, authority, scope } : null;
}

/** Grants what the registration asks for to the whole tenant (Microsoft Entra ID, "Grant tenant-wide admin consent"). */
export function adminConsentOf({ clientId, authority }: Registration): string {
  return `${authority}/adminconsent?client_id=${encodeURIComponent(clientId)}`;
}
