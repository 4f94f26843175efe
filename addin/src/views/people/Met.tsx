import { useId, useState } from "preact/hooks";
import type { Person } from "../../api/types";
import { todayIn } from "../../text/dates";
import { shortName } from "../../text/sentences";
import { ActionButton } from "../ActionButton";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";
import type { Changed } from "./PersonView";

/** A meeting that no mailbox saw. Undo takes back this day only: one that was named before stays. */
export function Met({ person, changed }: { person: Person; changed: Changed }) {
  const { api, texts, formats, now } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const today = todayIn(formats.zone, now());
  const [on, setOn] = useState(today);
  const id = useId();
  const undone = { text: texts.notices.takenBack };
  const undo = () => void run(async () => changed(await api.takeBackMet(person.id, on), undone));
  const tell = () =>
    void run(async () => {
      const text = texts.person.metDone(shortName(person.name), formats.date(`${on}T12:00:00Z`));
      const isNew = !person.metOn.includes(on);
      changed(await api.met(person.id, on), isNew ? { text, undo } : { text });
    });
  return (
    <section class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="heading quiet">
        {texts.person.met}
      </h2>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          tell();
        }}
      >
        <label for={`${id}-on`}>{texts.person.metOn}</label>
        <input
          id={`${id}-on`}
          type="date"
          max={today}
          required
          value={on}
          onInput={(event) => setOn(event.currentTarget.value)}
        />
        <ActionButton busy={busy}>{texts.person.met}</ActionButton>
      </form>
      <p class="hint">{texts.person.metText}</p>
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </section>
  );
}
