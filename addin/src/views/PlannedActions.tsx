import type { Coffee } from "../api/types";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";
import type { Steps } from "./Planned";

interface Props {
  coffee: Coffee;
  busy: boolean;
  ask: (question: "send" | "cancel") => void;
  steps: Steps;
  start: (step: () => Promise<void>) => () => void;
}

/** What can be done with the coffee in the state it is in. */
export function PlannedActions({ coffee, busy, ask, steps, start }: Props) {
  const { texts } = useSurroundings();
  const words = texts.coffee;
  const open = coffee.state === "draft" || coffee.state === "invited" || coffee.state === "accepted";
  return (
    <>
      {open && (
        <div class="actions">
          {coffee.state === "draft" ? (
            <>
              <Action primary label={words.sendNow} busy={busy} act={() => ask("send")} />
              <Action label={words.remove} busy={busy} act={start(steps.remove)} />
            </>
          ) : (
            <Action label={words.cancel} busy={busy} act={() => ask("cancel")} />
          )}
        </div>
      )}
      {(coffee.state === "declined" || coffee.state === "cancelled") && (
        <div class="actions">
          <Action primary label={words.another} busy={busy} act={start(steps.findAnother)} />
          {coffee.state === "declined" && <Action label={words.cancel} busy={busy} act={() => ask("cancel")} />}
        </div>
      )}
      {(coffee.state === "held" || coffee.state === "missed") && (
        <div class="actions">
          <Action
            label={coffee.state === "held" ? words.itDidNot : words.itDid}
            busy={busy}
            act={start(steps.outcome(coffee.state === "missed"))}
          />
        </div>
      )}
      {coffee.webLink && open && (
        <a class="link" href={coffee.webLink} target="_blank" rel="noopener noreferrer">
          <Icon name="open" />
          {texts.actions.openInOutlook}
        </a>
      )}
    </>
  );
}

function Action({
  label,
  busy,
  act,
  primary = false,
}: {
  label: string;
  busy: boolean;
  act: () => void;
  primary?: boolean;
}) {
  return (
    <button type="button" class={primary ? "button primary" : "button"} disabled={busy} onClick={act}>
      {label}
    </button>
  );
}
