import { useEffect } from "preact/hooks";
import type { Failure } from "../api/failure";
import type { Texts } from "../text/en";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { useAdminConsent, useSignIn } from "./signIn";

interface Props {
  failure: Failure;
  texts: Texts;
  retry: () => void;
  /** A bar inside a view instead of the whole pane. */
  bar?: boolean;
  /** Tries again when the network is back, without being asked: only what changes nothing outside the pane may. */
  byItself?: boolean;
}

/** What happened and what one can do. */
export function FailureView({ failure, texts, retry, bar = false, byItself = !bar }: Props) {
  useEffect(() => {
    if (failure.kind !== "offline" || !byItself) return;
    // It may have come back before anybody listened.
    if (navigator.onLine) return retry();
    window.addEventListener("online", retry);
    return () => window.removeEventListener("online", retry);
  }, [failure, retry, byItself]);

  const { ask, stopped } = useSignIn(retry);
  const adminConsent = useAdminConsent(isConsent(failure));
  const { title, text } = wording(failure, texts);
  const press = isConsent(failure) ? ask("consent") : isSignIn(failure) ? ask("signIn") : retry;
  const settled = failure.is("already-invited") || failure.is("shared-mailbox");
  const reference = settled ? null : failure.problem?.traceId;
  return (
    <section class={bar ? "message" : "centred"} role="alert">
      {bar ? <strong>{title}</strong> : <Heading level={1}>{title}</Heading>}
      <p>{text}</p>
      {adminConsent && (
        <p>
          <a href={adminConsent} target="_blank" rel="noopener noreferrer">
            {texts.failure.adminConsent}
          </a>
        </p>
      )}
      {stopped && <p>{texts.failure.signInStopped}</p>}
      {reference && <p class="reference">{texts.failure.reference(reference)}</p>}
      {!(settled && bar) && (
        <button type="button" class={bar ? "button" : "button primary"} onClick={press}>
          <Icon name="refresh" />
          {isSignIn(failure) || isConsent(failure) ? texts.actions.signIn : texts.actions.retry}
        </button>
      )}
    </section>
  );
}

function wording(failure: Failure, texts: Texts): { title: string; text: string } {
  const words = texts.failure;
  if (failure.kind === "offline") return { title: words.offline, text: words.offlineText };
  if (failure.kind === "unreachable") return { title: words.unreachable, text: words.unreachableText };
  if (isConsent(failure)) return { title: words.consent, text: words.consentText };
  if (isSignIn(failure)) return { title: words.signedOut, text: words.signedOutText };
  if (failure.is("already-invited")) return { title: words.alreadyInvited, text: words.alreadyInvitedText };
  if (failure.is("shared-mailbox")) return { title: words.sharedMailbox, text: words.sharedMailboxText };
  return { title: failure.problem?.title ?? words.title, text: failure.problem?.detail ?? words.unknown };
}

function isSignIn(failure: Failure): boolean {
  return failure.is("sign-in") || failure.problem?.status === 401;
}

function isConsent(failure: Failure): boolean {
  return failure.is("consent") || failure.is("consent-needed");
}
