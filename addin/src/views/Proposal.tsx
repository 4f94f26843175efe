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
  const { api, texts } = useSurroundings();
  const [picked, setPicked] = useState(first.id);
  const [one, setOne] = useState<{ merged: Person; gone: string[] } | null>(null);
  const [kind, setKind] = useState(week.kind);
  const [chosen, setChosen] = useState<{ person: Person; slot: Slot } | null>(null);
  const [fresh, setFresh] = useState<Slots | null>(null);
  const [moved, setMoved] = useState(arrive);
  const [changes, setChanges] = useState<ReadonlyMap<Person, Person>>(new Map());
  // More may be read of the mailbox meanwhile: a person's figures change in place, and who is proposed no longer gives way.
  const alternate = week.alternates.find((other) => other.id === picked);
  const read = one?.merged ?? alternate ?? first;
  // What the user said of a person since they were read.
  const person = changes.get(read) ?? read;
  const others = week.alternates.filter((other) => other.id !== person.id && !one?.gone.includes(other.id));

  /** This week's person becomes a week of its own again; anybody else stays in view. */
  async function joined(merged: Person, other: Person) {
    const gone = [person.id, other.id];
    if (week.person && gone.includes(week.person.id)) {
      show(await api.week(), { text: texts.notices.onePerson(shortName(merged.name)) });
      return;
    }
    setOne({ merged, gone });
    setFresh(null);
    setMoved(true);
  }

  function pick(other: Person) {
    setOne(null);
    setPicked(other.id);
    setFresh(null);
    setMoved(true);
  }

  function switchTo(next: Kind) {
    setKind(next);
    setFresh(null);
  }

  function taken(slots: Slots) {
    setChosen(null);
    setFresh(slots);
  }

  if (chosen) {
    const back = () => {
      setChosen(null);
      setMoved(true);
    };
    return <Draft week={week} {...chosen} kind={kind} show={show} back={back} taken={taken} />;
  }
  return (
    <>
      <PersonCard
        key={`${person.id}:${one !== null}`}
        person={person}
        changed={(other) => setChanges((all) => new Map([...all, [read, other]]))}
        joined={joined}
        arrive={moved}
      />
      <section class="pick" aria-label={texts.times.title}>
        <Kinds kind={kind} choose={switchTo} />
        {fresh && <Taken />}
        {fresh && fresh.slots.length > 0 ? (
          <TimeList person={person} slots={fresh} choose={(slot) => setChosen({ person, slot })} />
        ) : (
          <Times person={person} kind={kind} choose={(slot) => setChosen({ person, slot })} />
        )}
      </section>
      <PersonActions person={person} isFirst={person.id === week.person?.id} show={show} />
      {alternate && alternate.id !== first.id && (
        <button type="button" class="link" onClick={() => pick(first)}>
          <Icon name="back" />
          {texts.actions.backTo(shortName(first.name))}
        </button>
      )}
      <Alternates title={texts.alternates.title} people={others} pick={pick} />
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
