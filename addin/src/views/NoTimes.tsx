import type { Slots, Step } from "../api/types";
import { counted } from "../text/sentences";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";

interface Props {
  slots: Slots;
  retry: () => void;
  stepDown: ((step: Step) => void) | undefined;
}

/** Why there is no time, rule by rule, and the smaller step that needs less of one. */
export function NoTimes({ slots, retry, stepDown }: Props) {
  const { texts } = useSurroundings();
  const { noSlotBecause: because, stepDown: step } = slots;
  return (
    <div class="message" role="status">
      <strong>{texts.times.none}</strong>
      <p>{texts.times.noneHint}</p>
      {because.length > 0 && (
        <details class="disclosure">
          <summary tabIndex={0}>{texts.times.noneCounts}</summary>
          <ul>
            {because.map((each) => (
              <li key={each.rule}>{counted(texts.noSlot, each.rule, each.count)}</li>
            ))}
          </ul>
        </details>
      )}
      <div class="actions">
        {step && stepDown && (
          <button type="button" class="button primary" onClick={() => stepDown(step)}>
            {texts.times.stepDown[step]}
          </button>
        )}
        <button type="button" class="button" onClick={retry}>
          <Icon name="refresh" />
          {texts.actions.lookAgain}
        </button>
      </div>
    </div>
  );
}
