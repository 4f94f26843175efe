import { useState } from "preact/hooks";
import type { Coffee, CoffeeState, Person, Week } from "../api/types";
import { Avatar } from "./Avatar";
import { CoffeeNote } from "./CoffeeNote";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { Icon, type IconName } from "./Icon";
import { Move } from "./later";
import { useAction } from "./loading";
import { PlannedActions } from "./PlannedActions";
import { PlannedQuestion, type Question } from "./PlannedQuestion";
import { Proposal } from "./Proposal";
import { usePlannedSteps } from "./plannedSteps";
import { usePlannedWording } from "./plannedWording";
import type { ShowWeek } from "./WeekView";

const SEALS: Partial<Record<CoffeeState, IconName>> = { draft: "hold", invited: "heard", accepted: "check" };

interface Props {
  week: Week;
  coffee: Coffee;
  show: ShowWeek;
  arrive: boolean;
}

/** The coffee of this week: held, sent, answered or over; and the way on from each. */
export function Planned({ week, coffee, show, arrive }: Props) {
  const { api, texts, formats } = useSurroundings();
  const { run, again: retry, busy, failure } = useAction();
  const [again, setAgain] = useState<Person | null>(null);
  const [moving, setMoving] = useState<{ time: Coffee["proposedTime"] } | null>(null);
  const [back, setBack] = useState(false);
  const [question, setQuestion] = useState<Question | null>(null);
  const { title, text } = usePlannedWording(coffee);
  const steps = usePlannedSteps(coffee, week, show);
  const start = (step: () => Promise<void>) => () => void run(step);
  const when = formats.dayAndRange(coffee.start, coffee.end, coffee.timeZone);
  const findAnother = async () => setAgain(await api.person(coffee.personId));
  const leave = () => {
    setMoving(null);
    setAgain(null);
    setBack(true);
  };

  if (again) return <Proposal week={{ ...week, alternates: [] }} first={again} show={show} leave={leave} arrive />;
  if (moving) return <Move coffee={coffee} time={moving.time} week={week} show={show} back={leave} />;
  return (
    <section class="planned">
      <span class="seal">
        <Icon name={SEALS[coffee.state] ?? "met"} />
      </span>
      <Heading level={2} arrive={arrive || back}>
        {title}
      </Heading>
      <p role={arrive ? "status" : undefined}>{text}</p>
      <div class="ticket">
        <Avatar name={coffee.personName} small />
        <span>
          <strong>{coffee.personName}</strong>
          <span class="hint">
            {texts.kinds[coffee.kind]} · {when} {formats.foreignZone(coffee.start, coffee.timeZone)}
          </span>
        </span>
      </div>
      {question ? (
        <PlannedQuestion
          question={question}
          coffee={coffee}
          busy={busy}
          yes={start(question === "send" ? steps.send : steps.remove)}
          no={() => setQuestion(null)}
        />
      ) : (
        <PlannedActions
          coffee={coffee}
          busy={busy}
          ask={setQuestion}
          steps={{ ...steps, findAnother }}
          start={start}
          move={(time) => setMoving({ time })}
        />
      )}
      {(coffee.state === "held" || coffee.state === "missed") && (
        <CoffeeNote note={coffee.note} busy={busy} save={(note) => void run(() => steps.remark(note))} />
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={retry} bar />}
    </section>
  );
}
