import type { Person } from "../api/types";
import { whyOf } from "../text/why";
import { Avatar } from "./Avatar";
import { useSurroundings } from "./context";
import { Heading } from "./Heading";

interface Props {
  title: string;
  people: Person[];
  pick: (person: Person) => void;
}

/** Others who would be glad of a coffee too. */
export function Alternates({ title, people, pick }: Props) {
  const { texts, formats } = useSurroundings();
  if (people.length === 0) return null;
  return (
    <section class="alternates">
      <Heading level={2} quiet>
        {title}
      </Heading>
      <ul>
        {people.map((person) => (
          <li key={person.id}>
            <button type="button" class="other" onClick={() => pick(person)}>
              <Avatar name={person.name} small />
              <span>
                <span class="visually-hidden">{texts.alternates.instead} </span>
                <strong>{person.name}</strong> <span class="hint">{whyOf(person, texts, formats)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
