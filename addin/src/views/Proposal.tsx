import { useState } from "preact/hooks";
import type { Kind, Person, Slot, Slots, Week } from "../api/types";
import { shortName } from "../text/sentences";
import { Alternates } from "./Alternates";
import { useSurroundings } from "./context";
import { Draft } from "./Draft";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { Kinds } from "./Kinds";
import { PersonActions } from "./PersonActions";
import { PersonCard } from "./PersonCard";
import { TimeList, Times } from "./Times";
import type { ShowWeek } from "./WeekView";

interface Props {
  week: Week;
  /** Whom to show first: this week's person, or one the user picked instead. */
  first: Person;
  show: ShowWeek;
  arrive: boolean;
}

/** A person, a kind and a time; choosing the time leads to the invitation. */
export function Proposal({ week, first, show, arrive }: Props) {
  const { texts } = useSurroundings();
  const [person, setPerson] = useState(first);
  const [kind, setKind] = useState(week.kind);
  const [slot, setSlot] = useState<Slot | null>(null);
  const [fresh, setFresh] = useState<Slots | null>(null);
  const [moved, setMoved] = useState(arrive);
  const others = [first, ...week.alternates].filter((other) => other.id !== person.id);

  function pick(other: Person) {
    setPerson(other);
    setFresh(null);
    setMoved(true);
  }

  function switchTo(next: Kind) {
    setKind(next);
    setFresh(null);
  }

  function taken(slots: Slots) {
    setSlot(null);
    setFresh(slots);
  }

  if (slot) {
    const back = () => {
      setSlot(null);
      setMoved(true);
    };
    return <Draft week={week} person={person} kind={kind} slot={slot} show={show} back={back} taken={taken} />;
  }
  return (
    <>
      <PersonCard key={person.id} person={person} arrive={moved} />
      <section class="pick" aria-label={texts.times.title}>
        <Kinds kind={kind} choose={switchTo} />
        {fresh && <Taken />}
        {fresh && fresh.slots.length > 0 ? (
          <TimeList person={person} slots={fresh} choose={setSlot} />
        ) : (
          <Times person={person} kind={kind} choose={setSlot} />
        )}
      </section>
      <PersonActions person={person} isFirst={person.id === week.person?.id} show={show} />
      {person.id !== first.id && (
        <button type="button" class="link" onClick={() => pick(first)}>
          <Icon name="back" />
          {texts.actions.backTo(shortName(first.name))}
        </button>
      )}
      <Alternates title={texts.alternates.title} people={others.filter((other) => other.id !== first.id)} pick={pick} />
    </>
  );
}

function Taken() {
  const { texts } = useSurroundings();
  return (
    <div class="message" role="alert">
      <Heading level={2} arrive quiet>
        {texts.times.taken}
      </Heading>
    </div>
  );
}
