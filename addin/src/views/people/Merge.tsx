import { useEffect, useRef, useState } from "preact/hooks";
import type { Person } from "../../api/types";
import { Confirm } from "../Confirm";
import { useSurroundings } from "../context";
import { onEscape } from "../escape";
import { FailureView } from "../FailureView";
import { useAction } from "../loading";
import { usePeopleList } from "./list";
import { PersonRow } from "./PersonRow";
import { Search } from "./Search";

const SHOWN = 5;

/** Two entries that are one person, for the user to say. */
export function Merge({ person, open }: { person: Person; open: (id: string) => void }) {
  const { api, texts } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [searching, setSearching] = useState(false);
  const [other, setOther] = useState<Person | null>(null);
  const merge = (chosen: Person) =>
    void run(async () => {
      const merged = await api.merge([person.id, chosen.id]);
      open(merged.id);
    });
  if (!searching)
    return (
      <button type="button" class="link small" onClick={() => setSearching(true)}>
        {texts.person.merge}
      </button>
    );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields, and this is a search
    <div class="part" role="group" aria-label={texts.person.search} onKeyDown={onEscape(() => setSearching(false))}>
      {other ? (
        <Confirm
          title={texts.person.mergeYes}
          text={texts.person.mergeText(person.name, `${other.name} (${other.addresses[0] ?? ""})`)}
          yes={texts.person.mergeYes}
          no={texts.person.mergeNo}
          busy={busy}
          confirm={() => merge(other)}
          refuse={() => setOther(null)}
        />
      ) : (
        <Others person={person} pick={setOther} />
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
    </div>
  );
}

function Others({ person, pick }: { person: Person; pick: (other: Person) => void }) {
  const { texts } = useSurroundings();
  const [q, setQ] = useState("");
  const { people } = usePeopleList("all", q);
  const field = useRef<HTMLDivElement>(null);
  useEffect(() => field.current?.querySelector("input")?.focus(), []);
  return (
    <div ref={field} class="part">
      <Search search={setQ} label={texts.person.search} />
      <ul class="rows">
        {people
          .filter(({ id }) => id !== person.id)
          .slice(0, SHOWN)
          .map((each) => (
            <li key={each.id}>
              <PersonRow person={each} open={() => pick(each)} />
            </li>
          ))}
      </ul>
    </div>
  );
}
