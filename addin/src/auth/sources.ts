import type { Door } from "../office/door";
import { type Broker, bearerTokens, orElse } from "./broker";
import { dialogBroker } from "./dialogBroker";
import type { Msal } from "./msal";
import { msalBroker } from "./msalBroker";
import { type Registration, registrationOf, type SignInSettings } from "./settings";
import { sandboxTokens, serverTokens, type TokenSource } from "./tokens";

/** Everything that the choice of a source depends on. */
export interface Ways {
  learn(): Promise<SignInSettings>;
  /** What Outlook offers, once it has answered; null in a browser, or where it did not answer. */
  door(): Promise<Door | null>;
  openNested(registration: Registration): Promise<Msal>;
  openStandard(registration: Registration): Promise<Msal>;
  /** The sandbox's user, where one was named. */
  user: string | null;
}

/** The token source of this server and this Outlook; it is found out when the first call needs it, and not before. */
export function tokensOf(ways: Ways): TokenSource {
  let found: Promise<TokenSource> | null = null;
  const source = () => {
    found ??= sourceOf(ways).catch((error: unknown) => {
      found = null;
      throw error;
    });
    return found;
  };
  return {
    headers: async () => (await source()).headers(),
    renew: async (claims) => (await source()).renew(claims),
    signIn: async (wish) => (await source()).signIn(wish),
    adminConsent: async () => (await source()).adminConsent(),
  };
}

async function sourceOf(ways: Ways): Promise<TokenSource> {
  const settings = await ways.learn();
  const registration = registrationOf(settings);
  if (registration) return bearerTokens(brokerOf(registration, await ways.door(), ways), registration);
  return settings.mode === "sandbox" ? sandboxTokens(ways.user) : serverTokens();
}

/**
 * Nested app authentication where Outlook has it; else a window of Outlook's, because a popup cannot reach a page in a frame
 * of another site; in a browser of its own, a popup.
 */
function brokerOf(registration: Registration, door: Door | null, { openNested, openStandard }: Ways): Broker {
  const dialog = door?.openDialog ? dialogBroker(door.openDialog) : null;
  const loginHint = door?.loginHint ?? null;
  if (door?.hasNestedAppAuth)
    return orElse(msalBroker(registration, { open: openNested, knows: true, loginHint }), dialog);
  return dialog ?? msalBroker(registration, { open: openStandard, knows: false, loginHint });
}
