import type { Person } from "../api/types";
import { Avatar } from "./Avatar";
import { Clocks } from "./Clocks";
import { useSurroundings } from "./context";
import { Heading } from "./Heading";
import { History } from "./History";
import { NotCounted } from "./NotCounted";
import { SamePerson } from "./SamePerson";

interface Props {
  person: Person;
  arrive: boolean;
  /** The user said that somebody else is this person too. */
  joined: (merged: Person, other: Person) => Promise<void>;
}

/** One person: who, why now, and the evidence. */
export function PersonCard({ person, arrive, joined }: Props) {
  const { texts, formats } = useSurroundings();
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
      <p class="why">{person.why}</p>
      {tens !== null && <p class="hint">{texts.why.resumeInTen(tens)}</p>}
      <History id={person.id} />
      <Clocks clocks={person.clocks} formats={formats} />
      <NotCounted items={person.notCounted} />
      <SamePerson person={person} joined={joined} />
    </section>
  );
}
