import type { Coffee } from "../api/types";
import { shortName } from "../text/sentences";
import { ActionButton } from "./ActionButton";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";
import type { Question } from "./PlannedQuestion";
import type { PlannedSteps } from "./plannedSteps";

interface Props {
  coffee: Coffee;
  busy: boolean;
  ask: (question: Question) => void;
  steps: PlannedSteps & { findAnother: () => Promise<void> };
  start: (step: () => Promise<void>) => () => void;
  /** To the time that they proposed; null = to one that is still to be found. */
  move: (time: Coffee["proposedTime"]) => void;
}

/** What can be done with the coffee in the state it is in. */
export function PlannedActions({ coffee, busy, ask, steps, start, move }: Props) {
  const { texts } = useSurroundings();
  const words = texts.coffee;
  const { state } = coffee;
  const open = state === "draft" || state === "invited" || state === "accepted";
  const proposed = state === "cancelled" ? null : coffee.proposedTime;
  const cancel = <Action label={words.cancel} busy={busy} act={() => ask("cancel")} />;
  return (
    <>
      {proposed && <Proposed coffee={coffee} time={proposed} take={() => move(proposed)} />}
      <div class="actions">
        {state === "draft" && <Action primary label={words.sendNow} busy={busy} act={() => ask("send")} />}
        {open && <Action label={words.move} busy={busy} act={() => move(null)} />}
        {state === "draft" && <Action label={words.remove} busy={busy} act={start(steps.remove)} />}
        {(state === "invited" || state === "accepted") && cancel}
        {state === "declined" && (
          <>
            <Action primary={!proposed} label={words.another} busy={busy} act={() => move(null)} />
            {cancel}
          </>
        )}
        {state === "cancelled" && <Action primary label={words.another} busy={busy} act={start(steps.findAnother)} />}
        {state === "held" && <Action label={words.itDidNot} busy={busy} act={start(steps.outcome(false))} />}
        {state === "missed" && <Action label={words.itDid} busy={busy} act={start(steps.outcome(true))} />}
      </div>
      {coffee.webLink && open && (
        <a class="link" href={coffee.webLink} target="_blank" rel="noopener noreferrer">
          <Icon name="open" />
          {texts.actions.openInOutlook}
        </a>
      )}
    </>
  );
}

function Proposed({ coffee, time, take }: { coffee: Coffee; time: { start: string }; take: () => void }) {
  const { texts, formats } = useSurroundings();
  const when = formats.dayAndTime(time.start, coffee.timeZone);
  return (
    <div class="message">
      <p>{texts.coffee.proposes(shortName(coffee.personName), when)}</p>
      <button type="button" class="button primary" onClick={take}>
        {texts.coffee.takeIt}
      </button>
    </div>
  );
}

interface ActionProps {
  label: string;
  busy: boolean;
  act: () => void;
  primary?: boolean;
}

function Action({ label, ...button }: ActionProps) {
  return <ActionButton {...button}>{label}</ActionButton>;
}
