import { type Broker, SignInStopped } from "./broker";

/** What the page of the dialog tells: a token and until when it is good, in milliseconds since 1970, or why there is none. */
export type DialogAnswer = { token: string; expiresOn: number } | { error: string };

/** A token that ends while a call is on its way is of no use. */
const MARGIN_MILLISECONDS = 60_000;

/**
 * Signs in within a window of Outlook's. The window has its own memory, which goes when it closes, so what it hands over
 * cannot be refreshed: when that ends, the user is asked again.
 * @param open Opens a page of ours and resolves with the text that it tells; rejects when it is closed before.
 */
export function dialogBroker(open: (url: string) => Promise<string>, now: () => number = Date.now): Broker {
  let kept: { token: string; expiresOn: number } | null = null;
  return {
    silent(_, anew) {
      const isGood = kept !== null && !anew && kept.expiresOn - MARGIN_MILLISECONDS > now();
      return Promise.resolve(isGood ? (kept?.token ?? null) : null);
    },
    async ask(claims, wish) {
      const asked = new URLSearchParams({
        ...(claims ? { claims } : {}),
        ...(wish === "consent" ? { consent: "" } : {}),
      });
      const answer = answerOf(await open(`${window.location.origin}/addin/signin.html?${asked}`));
      if (!answer) throw new SignInStopped(false);
      kept = answer;
    },
  };
}

function answerOf(text: string): { token: string; expiresOn: number } | null {
  try {
    const { token, expiresOn } = JSON.parse(text) as { token?: unknown; expiresOn?: unknown };
    return typeof token === "string" && typeof expiresOn === "number" ? { token, expiresOn } : null;
  } catch {
    return null;
  }
}
