import { useEffect, useRef, useState } from "preact/hooks";
import type { Slot, Slots } from "../api/types";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";

const SHOWN_AT_FIRST = 3;

interface Props {
  /** What they are called in a sentence. */
  name: string;
  slots: Slots;
  choose: (slot: Slot) => void;
}

/** Up to six times that suit; three at first, because few choices are easier. */
export function TimeList({ name, slots, choose }: Props) {
  const { texts } = useSurroundings();
  const [all, setAll] = useState(false);
  const hidden = slots.theirCalendar === "hidden";
  const shown = all ? slots.slots : slots.slots.slice(0, SHOWN_AT_FIRST);
  const more = slots.slots.length - shown.length;
  const list = useRef<HTMLUListElement>(null);
  // The button that asked for more is gone, so the focus goes to the first that it brought.
  useEffect(() => {
    if (all) list.current?.querySelectorAll("button")[SHOWN_AT_FIRST]?.focus();
  }, [all]);
  return (
    <>
      {hidden && <p class="hint">{texts.times.hidden(name)}</p>}
      <ul ref={list} class="times">
        {shown.map((slot) => (
          <li key={slot.start}>
            <Time slot={slot} name={name} hidden={hidden} choose={choose} />
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

interface TimeProps {
  slot: Slot;
  name: string;
  hidden: boolean;
  choose: (slot: Slot) => void;
}

function Time({ slot, name, hidden, choose }: TimeProps) {
  const { texts, formats } = useSurroundings();
  const theirs = slot.theirs === "unknown" ? texts.times.unknown : texts.times[slot.theirs](name);
  const mine = slot.mine === "tentative" ? texts.times.mineTentative : "";
  const said = [hidden ? "" : theirs, mine].filter(Boolean).join(" · ");
  return (
    <button type="button" class="time" onClick={() => choose(slot)}>
      <span class="when">
        <strong>{formats.day(slot.start, slot.timeZone)}</strong> {formats.range(slot.start, slot.end, slot.timeZone)}{" "}
        {formats.foreignZone(slot.start, slot.timeZone)}
      </span>
      {said && <span class={`theirs ${mine ? "tentative" : slot.theirs}`}>{said}</span>}
      <Icon name="chevron" />
    </button>
  );
}
