import type { Person } from "../api/types";
import { shortName } from "../text/sentences";
import { whyOf } from "../text/why";
import { Avatar } from "./Avatar";
import { Clocks } from "./Clocks";
import { useSurroundings } from "./context";
import { Heading } from "./Heading";
import { History } from "./History";
import { NotCounted } from "./NotCounted";
import { Note } from "./Note";
import { SamePerson } from "./SamePerson";

interface Props {
  person: Person;
  changed: (person: Person) => void;
  /** The user said that somebody else is this person too. */
  joined: (merged: Person, other: Person) => Promise<void>;
  arrive: boolean;
}

/** One person: who, why now, and the evidence. */
export function PersonCard({ person, changed, joined, arrive }: Props) {
  const { texts, formats, now } = useSurroundings();
  const role = [person.title, person.company].filter(Boolean).join(", ");
  const tens = person.rhythm.resumeInTen;
  return (
    <section class="person" aria-label={person.name}>
      <div class="who">
        <Avatar name={person.name} />
        <div>
          <Heading level={2} arrive={arrive}>
            {person.name}
          </Heading>
          <p class="role">{role || person.addresses[0]}</p>
        </div>
      </div>
      <p class="why">{whyOf(person, texts, formats)}</p>
      {tens !== null && <p class="hint">{texts.why.resumeInTen(tens)}</p>}
      {person.asked && !person.asked.answeredAt && (
        <p class="hint">{texts.letter.asked(shortName(person.name), formats.ago(person.asked.at, now()))}</p>
      )}
      <History id={person.id} clocks={person.clocks} corrected={person.corrections} />
      <Clocks clocks={person.clocks} formats={formats} />
      <NotCounted person={person} changed={changed} />
      <SamePerson person={person} joined={joined} />
      <Note person={person} changed={changed} />
    </section>
  );
}
