import { Failure } from "../api/failure";
import { type Broker, SignInStopped } from "./broker";
import type { Account, Msal } from "./msal";
import type { Registration } from "./settings";
import type { SignInWish } from "./tokens";

interface Way {
  /** Loads MSAL. */
  open(registration: Registration): Promise<Msal>;
  /** Whether it knows who the user is before anybody asked them, as Outlook does. */
  knows: boolean;
  loginHint: string | null;
}

/** Asks Graph itself for what is missing: the API's own app cannot ask, and both are one registration. */
export const CONSENT_SCOPE = "https://graph.microsoft.com/.default";

/** Tokens by MSAL, which keeps and refreshes them in memory. */
export function msalBroker(registration: Registration, { open, knows, loginHint }: Way): Broker {
  const scopes = [registration.scope];
  let opened: Promise<Msal> | null = null;
  let account: Account | null = null;

  function msal(): Promise<Msal> {
    opened ??= open(registration).catch((error: unknown) => {
      opened = null;
      throw error;
    });
    return opened;
  }

  const hint = () => (account ? { account } : loginHint ? { loginHint } : {});

  async function silent(claims: string | null, anew: boolean) {
    if (!knows && !account) {
      // The user will be asked: MSAL is there by then, because a browser opens a window only right after the click.
      msal().catch(() => undefined);
      return null;
    }
    try {
      const request = { scopes, ...hint(), ...(claims ? { claims } : {}), forceRefresh: anew };
      return (await (await msal()).acquireTokenSilent(request)).accessToken;
    } catch {
      if (!navigator.onLine) throw new Failure("offline");
      return null;
    }
  }

  async function popup(request: { scopes: string[]; claims?: string; prompt?: string }) {
    try {
      const answer = await (await msal()).acquireTokenPopup({
        ...hint(),
        ...request,
        overrideInteractionInProgress: true,
      });
      account = answer.account ?? account;
    } catch (error) {
      throw new SignInStopped((error as { errorCode?: unknown } | null)?.errorCode === "user_cancelled");
    }
  }

  return {
    silent,
    ask: (claims: string | null, wish: SignInWish) =>
      wish === "consent"
        ? popup({ scopes: [CONSENT_SCOPE], prompt: "consent" })
        : popup({ scopes, ...(claims ? { claims } : {}) }),
  };
}
