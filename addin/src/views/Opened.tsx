import type { Coffee, Kind, Person, Step, Week } from "../api/types";
import { Letter, Move } from "./later";
import { Proposal } from "./Proposal";
import type { ShowWeek } from "./WeekView";

/** What the user went into beside the week's own coffee. A kind of null is the usual one. */
export type Opening =
  | { what: "person"; person: Person; kind: Kind | null }
  | { what: "letter"; person: Person; kind: Step }
  | { what: "move"; coffee: Coffee; time?: Coffee["proposedTime"] };

interface Props {
  opening: Opening;
  week: Week;
  show: ShowWeek;
  back: () => void;
}

export function Opened({ opening, week, show, back }: Props) {
  if (opening.what === "letter")
    return <Letter person={opening.person} kind={opening.kind} minutes={undefined} back={back} />;
  if (opening.what === "move")
    return <Move coffee={opening.coffee} time={opening.time ?? null} week={week} show={show} back={back} />;
  return (
    <Proposal
      week={{ ...week, kind: opening.kind ?? week.kind, alternates: [] }}
      first={opening.person}
      show={show}
      leave={back}
      arrive
    />
  );
}
