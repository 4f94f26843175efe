/** The page of the sign-in window: goes to Microsoft's page, comes back, and tells the pane. */
import {
  type AuthenticationResult,
  createStandardPublicClientApplication,
  type RedirectRequest,
} from "@azure/msal-browser";
import { startOffice } from "../office/host";
import { tellOpener } from "../office/opener";
import type { DialogAnswer } from "./dialogBroker";
import { configurationOf } from "./msal";
import { CONSENT_SCOPE } from "./msalBroker";
import { learnSignIn, registrationOf } from "./settings";

const CONSENT = "consent";

/** Null while the way leads to Microsoft's page, from where this page is opened anew. */
async function signIn(): Promise<DialogAnswer | null> {
  const registration = registrationOf(await learnSignIn());
  if (!registration) return { error: "There is nothing to sign in to." };
  const configuration = configurationOf(registration, "signin");
  const msal = await createStandardPublicClientApplication(configuration);
  const back = await msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  if (back && back.state !== CONSENT) return { token: back.accessToken, expiresOn: back.expiresOn?.getTime() ?? 0 };
  // MSAL leaves a page only if its cache outlives that. There is no token yet that could get into this one.
  const cache = { cacheLocation: "sessionStorage" };
  const leaving = await createStandardPublicClientApplication({ ...configuration, cache });
  await leaving.acquireTokenRedirect(requestOf(registration.scope, back));
  return null;
}

/** Agreeing gives a token for Graph, which nobody here uses: the one for the API follows without another question. */
function requestOf(scope: string, back: AuthenticationResult | null): RedirectRequest {
  const asked = new URLSearchParams(window.location.search);
  const claims = asked.get("claims");
  if (!back && asked.has("consent")) return { scopes: [CONSENT_SCOPE], prompt: "consent", state: CONSENT };
  return { scopes: [scope], ...(back?.account ? { account: back.account } : {}), ...(claims ? { claims } : {}) };
}

async function run(): Promise<void> {
  // First of all, because Office.js reads from the address who opened this window, and the way back has another address.
  await startOffice();
  const answer = await signIn().catch((): DialogAnswer => ({ error: "The sign-in did not come to its end." }));
  if (answer && !tellOpener(JSON.stringify(answer)))
    document.body.textContent = "The sign-in did not come to its end. Close this window and try again.";
}

void run();
