import { useState } from "preact/hooks";
import type { Kind, Person, Slot, Slots } from "../api/types";
import { counted, shortName } from "../text/sentences";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Icon } from "./Icon";
import { useLoad } from "./loading";
import { Skeleton } from "./Skeleton";

const SHOWN_AT_FIRST = 3;

interface Props {
  person: Person;
  kind: Kind;
  choose: (slot: Slot) => void;
}

/** Up to six times that suit; three at first, because few choices are easier. */
export function Times({ person, kind, choose }: Props) {
  const { api, texts } = useSurroundings();
  const { loaded, reload } = useLoad((signal) => api.slots(person.id, kind, signal), `${person.id} ${kind}`);
  if (loaded.state === "loading") return <Skeleton label={texts.times.loading} />;
  if (loaded.state === "failed") return <FailureView failure={loaded.failure} texts={texts} retry={reload} bar />;
  if (loaded.data.slots.length === 0) return <NoTimes because={loaded.data.noSlotBecause} retry={reload} />;
  return <TimeList person={person} slots={loaded.data} choose={choose} />;
}

export function TimeList({ person, slots, choose }: { person: Person; slots: Slots; choose: (slot: Slot) => void }) {
  const { texts, formats } = useSurroundings();
  const [all, setAll] = useState(false);
  const name = shortName(person.name);
  const hidden = slots.theirCalendar === "hidden";
  const shown = all ? slots.slots : slots.slots.slice(0, SHOWN_AT_FIRST);
  const more = slots.slots.length - shown.length;
  return (
    <>
      {hidden && <p class="hint">{texts.times.hidden(name)}</p>}
      <ul class="times">
        {shown.map((slot) => (
          <li key={slot.start}>
            <button type="button" class="time" onClick={() => choose(slot)}>
              <span class="when">
                <strong>{formats.day(slot.start, slot.timeZone)}</strong>{" "}
                {formats.range(slot.start, slot.end, slot.timeZone)} {formats.foreignZone(slot.start, slot.timeZone)}
              </span>
              {!hidden && (
                <span class={`theirs ${slot.theirs}`}>
                  {slot.theirs === "unknown" ? texts.times.unknown : texts.times[slot.theirs](name)}
                </span>
              )}
              <Icon name="chevron" />
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {texts.times.more(more)}
        </button>
      )}
    </>
  );
}

function NoTimes({ because, retry }: { because: Slots["noSlotBecause"]; retry: () => void }) {
  const { texts } = useSurroundings();
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
      <button type="button" class="button" onClick={retry}>
        <Icon name="refresh" />
        {texts.actions.lookAgain}
      </button>
    </div>
  );
}
