import { Failure } from "../api/failure";
import { adminConsentOf, type Registration } from "./settings";
import type { SignInWish, TokenSource } from "./tokens";

/** Whoever hands out access tokens. */
export interface Broker {
  /**
   * Asks nobody; null where only the user can help.
   * @param claims What the token must fulfil, as JSON.
   * @param anew One that is kept already will not do.
   */
  silent(claims: string | null, anew: boolean): Promise<string | null>;
  /** Asks the user; rejects when nothing came of it. */
  ask(claims: string | null, wish: SignInWish): Promise<void>;
}

/** Carries the broker's token with every call. It lives in this page's memory and nowhere else. */
export function bearerTokens(broker: Broker, registration: Registration): TokenSource {
  let asking: Promise<string | null> | null = null;
  let renewing: Promise<boolean> | null = null;
  /** What the user still has to fulfil, because it could not be had without asking them. */
  let demanded: string | null = null;

  async function headers() {
    asking ??= broker.silent(null, false).finally(() => {
      asking = null;
    });
    const token = await asking;
    if (!token) throw signedOut();
    return { Authorization: `Bearer ${token}` };
  }

  async function renewOnce(claims: string | null) {
    const token = await broker.silent(claims, true);
    demanded = token ? null : claims;
    return token !== null;
  }

  return {
    headers,
    // Calls run side by side, and all of them are refused together: one new token serves them all.
    renew(claims) {
      renewing ??= renewOnce(claims).finally(() => {
        renewing = null;
      });
      return renewing;
    },
    async signIn(wish) {
      await broker.ask(demanded, wish);
      demanded = null;
    },
    adminConsent: () => Promise.resolve(adminConsentOf(registration)),
  };
}

/** The same problem that the API answers with when a token is missing. */
function signedOut(): Failure {
  return new Failure("problem", { type: "https://outlook-coffee.example/problems/sign-in", status: 401 });
}

/** Nothing came of asking the user: they closed the window, or it could not be opened. */
export class SignInStopped extends Error {
  constructor(readonly byUser: boolean) {
    super(byUser ? "The user closed the sign-in" : "The sign-in came to nothing");
    this.name = "SignInStopped";
  }
}

/** Asks the first; where it cannot ask at all, the second takes over from then on. */
export function orElse(first: Broker, second: Broker | null): Broker {
  if (!second) return first;
  let current = first;
  return {
    silent: (claims, anew) => current.silent(claims, anew),
    async ask(claims, wish) {
      try {
        await current.ask(claims, wish);
      } catch (error) {
        if (current === second || (error instanceof SignInStopped && error.byUser)) throw error;
        await second.ask(claims, wish);
        current = second;
      }
    },
  };
}
