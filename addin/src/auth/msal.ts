import {
  type AccountInfo,
  type Configuration,
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
  type IPublicClientApplication,
} from "@azure/msal-browser";
import type { Registration } from "./settings";

/** What the pane uses of MSAL. This file brings all of MSAL with it, so it is only ever imported when it is needed. */
export type Msal = Pick<IPublicClientApplication, "acquireTokenSilent" | "acquireTokenPopup">;
export type Account = AccountInfo;

/** A person looks for their phone meanwhile; a window that they closed is not noticed, so another click takes over. */
const PATIENCE_MILLISECONDS = 10 * 60_000;

/**
 * Tokens stay in memory; only the state of a sign-in that is under way (no token) is MSAL's own, in session storage.
 * @param page The page of ours that the sign-in comes back to; its address is registered as a redirect of this app.
 */
export function configurationOf({ clientId, authority }: Registration, page: "auth" | "signin"): Configuration {
  return {
    auth: {
      clientId,
      authority,
      redirectUri: `${window.location.origin}/addin/${page}.html`,
      clientCapabilities: ["CP1"],
    },
    cache: { cacheLocation: "memoryStorage" },
    system: { popupBridgeTimeout: PATIENCE_MILLISECONDS },
  };
}

/** Outlook's own sign-in, through the bridge that it puts into the page (nested app authentication). */
export const openNested = (registration: Registration): Promise<Msal> =>
  createNestablePublicClientApplication(configurationOf(registration, "auth"));

export const openStandard = (registration: Registration): Promise<Msal> =>
  createStandardPublicClientApplication(configurationOf(registration, "auth"));
