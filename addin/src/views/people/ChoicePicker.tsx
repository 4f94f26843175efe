import { useId, useState } from "preact/hooks";
import type { Choice, Person } from "../../api/types";
import { dateInMonths } from "../../text/dates";
import { shortName } from "../../text/sentences";
import { ActionButton } from "../ActionButton";
import { plain } from "../choices";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";
import type { Changed } from "./PersonView";

const USUAL_DAYS = 30;

/** How often the user wants to hear from somebody: as it comes, every so many days, later, or not at all. */
export function ChoicePicker({ person, changed }: { person: Person; changed: Changed }) {
  const { api, texts, formats, now } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [days, setDays] = useState(person.choice.kind === "pinned" ? person.choice.everyDays : USUAL_DAYS);
  const id = useId();
  const { choice } = person;
  const name = shortName(person.name);

  const choose = (next: Choice, said: string) =>
    void run(async () => {
      const undo = () => void run(async () => changed(await api.choose(person.id, plain(choice)), undone));
      changed(await api.choose(person.id, next), { text: said, undo });
    });
  const undone = { text: texts.notices.takenBack };
  const snooze = (months: number) => {
    const until = dateInMonths(now(), months, formats.zone);
    choose({ kind: "snoozed", until }, texts.notices.snoozed(name, formats.date(`${until}T12:00:00Z`)));
  };
  const pin = () => choose({ kind: "pinned", everyDays: days }, texts.notices.pinned(name, formats.span(days, "day")));
  const free = () => choose({ kind: "none" }, texts.notices.unpinned(name));
  const option = (label: string, act: () => void) => (
    <ActionButton busy={busy} act={act}>
      {label}
    </ActionButton>
  );

  return (
    <section class="part" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} class="heading quiet">
        {texts.person.choice}
      </h2>
      <p class="hint">{useChosenWords(choice)}</p>
      {choice.kind !== "none" && option(texts.person.takeBack, free)}
      {choice.kind !== "letGo" && (
        <>
          <form
            class="inline"
            onSubmit={(event) => {
              event.preventDefault();
              pin();
            }}
          >
            <label for={`${id}-days`}>{texts.person.everyDays}</label>
            <input
              id={`${id}-days`}
              type="number"
              inputMode="numeric"
              min={1}
              max={3650}
              required
              value={days}
              onInput={(event) => setDays(event.currentTarget.valueAsNumber || USUAL_DAYS)}
            />
            <ActionButton busy={busy}>{texts.person.pin}</ActionButton>
          </form>
          <div class="actions">
            {option(texts.actions.snooze.month, () => snooze(1))}
            {option(texts.actions.snooze.quarter, () => snooze(3))}
            {option(texts.person.letGo, () => choose({ kind: "letGo" }, texts.notices.letGo(name)))}
          </div>
        </>
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </section>
  );
}

function useChosenWords(choice: Choice): string {
  const { texts, formats } = useSurroundings();
  if (choice.kind === "letGo") return texts.person.letGoText;
  if (choice.kind === "snoozed") return texts.person.snoozedUntil(formats.date(`${choice.until}T12:00:00Z`));
  if (choice.kind === "pinned")
    return `${texts.person.pinned} · ${texts.people.every(formats.span(choice.everyDays, "day"))}`;
  return texts.person.none;
}
