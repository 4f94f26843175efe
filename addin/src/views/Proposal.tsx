import { useState } from "preact/hooks";
import { offersOf } from "../api/offers";
import type { Person, Slot, Slots, Step, Week } from "../api/types";
import { shortName } from "../text/sentences";
import { Alternates } from "./Alternates";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";
import { Draft, Letter } from "./later";
import { PersonActions } from "./PersonActions";
import { PersonCard } from "./PersonCard";
import { Pick } from "./Pick";
import type { ShowWeek } from "./WeekView";

interface Props {
  week: Week;
  /** Whom to show first: this week's person, or one the user picked instead. */
  first: Person;
  show: ShowWeek;
  arrive: boolean;
  /** Back to where the user came from. */
  leave?: () => void;
}

/** A person, a kind and a time; choosing the time leads to the invitation, and asking first to a mail. */
export function Proposal({ week, first, show, arrive, leave }: Props) {
  const { api, texts } = useSurroundings();
  const [picked, setPicked] = useState(first.id);
  const [one, setOne] = useState<{ merged: Person; gone: string[] } | null>(null);
  const [kind, setKind] = useState<Step>(week.kind);
  const [chosen, setChosen] = useState<{ person: Person; slot: Slot } | null>(null);
  const [letter, setLetter] = useState<Step | null>(null);
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

  function switchTo(next: Step) {
    setKind(next);
    setFresh(null);
  }

  function taken(slots: Slots) {
    setChosen(null);
    setFresh(slots);
  }

  const isWeeks = person.id === week.person?.id;
  const minutes = isWeeks && kind === week.kind ? week.minutes : undefined;
  const back = () => {
    setChosen(null);
    setLetter(null);
    setMoved(true);
  };
  if (letter) return <Letter person={person} kind={letter} minutes={minutes} back={back} />;
  if (chosen && kind !== "hello")
    return <Draft week={week} {...chosen} kind={kind} show={show} back={back} taken={taken} />;
  return (
    <>
      {leave && (
        <button type="button" class="link" onClick={leave}>
          <Icon name="back" />
          {texts.actions.back}
        </button>
      )}
      <PersonCard
        key={`${person.id}:${one !== null}`}
        person={person}
        changed={(other) => setChanges((all) => new Map([...all, [read, other]]))}
        joined={joined}
        arrive={moved}
      />
      <Pick
        person={person}
        kind={kind}
        minutes={minutes}
        askFirst={isWeeks && week.askFirst && !person.asked?.answeredAt}
        offer={isWeeks ? offersOf(week).own : null}
        fresh={fresh}
        switchTo={switchTo}
        choose={(slot) => setChosen({ person, slot })}
        write={setLetter}
      />
      <PersonActions person={person} isFirst={isWeeks} show={show} />
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
