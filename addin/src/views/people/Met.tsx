import { useId, useState } from "preact/hooks";
import type { Person } from "../../api/types";
import { todayIn } from "../../text/dates";
import { shortName } from "../../text/sentences";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";
import type { Changed } from "./PersonView";

/** A meeting that no mailbox saw. Only a day that was not named before can be taken back: the word of then is another one. */
export function Met({ person, changed }: { person: Person; changed: Changed }) {
  const { api, texts, formats, now } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const today = todayIn(formats.zone, now());
  const [on, setOn] = useState(today);
  const id = useId();
  const tell = () =>
    void run(async () => {
      const text = texts.person.metDone(shortName(person.name), formats.date(`${on}T12:00:00Z`));
      const undo = () => void run(async () => changed(await api.takeBackMet(person.id, on), undone));
      const isNew = !person.metOn.includes(on);
      changed(await api.met(person.id, on), isNew ? { text, undo } : { text });
    });
  const undone = { text: texts.notices.takenBack };
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
        <button type="submit" class="button" disabled={busy}>
          {texts.person.met}
        </button>
      </form>
      <p class="hint">{texts.person.metText}</p>
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </section>
  );
}
