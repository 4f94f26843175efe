import type { Person } from "../../api/types";
import { whyOf } from "../../text/why";
import { Avatar } from "../Avatar";
import { useSurroundings } from "../context";

/** One of many: who, and the one sentence. */
export function PersonRow({ person, open }: { person: Person; open: () => void }) {
  const { texts, formats } = useSurroundings();
  return (
    <button type="button" class="row" onClick={open}>
      <Avatar name={person.name} small />
      <span>
        <strong dir="auto">{person.name || person.addresses[0]}</strong>{" "}
        <span class="hint">{useChoiceWords(person) ?? whyOf(person, texts, formats)}</span>
      </span>
    </button>
  );
}

/** What the user chose, where that says more than the rhythm. */
function useChoiceWords({ choice }: Person): string | null {
  const { texts, formats } = useSurroundings();
  if (choice.kind === "snoozed") return texts.people.until(formats.date(`${choice.until}T12:00:00Z`));
  if (choice.kind === "pinned") return texts.people.every(formats.span(choice.everyDays, "day"));
  return null;
}
