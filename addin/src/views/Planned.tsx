import { useState } from "preact/hooks";
import type { Coffee, CoffeeState, Person, Week } from "../api/types";
import { shortName } from "../text/sentences";
import { Avatar } from "./Avatar";
import { Confirm } from "./Confirm";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { Icon, type IconName } from "./Icon";
import { useAction } from "./loading";
import { PlannedActions } from "./PlannedActions";
import { Proposal } from "./Proposal";
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
  const [question, setQuestion] = useState<"send" | "cancel" | null>(null);
  const { title, text } = useWording(coffee);
  const steps = useSteps(coffee, week, show);
  const start = (step: () => Promise<void>) => () => void run(step);
  const name = shortName(coffee.personName);
  const when = formats.dayAndRange(coffee.start, coffee.end, coffee.timeZone);
  const findAnother = async () => setAgain(await api.person(coffee.personId));

  if (again) return <Proposal week={{ ...week, alternates: [] }} first={again} show={show} arrive />;
  return (
    <section class="planned">
      <span class="seal">
        <Icon name={SEALS[coffee.state] ?? "met"} />
      </span>
      <Heading level={2} arrive={arrive}>
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
      {question === "send" && (
        <Confirm
          title={texts.draft.confirmTitle}
          text={texts.draft.confirm(coffee.personName, when)}
          yes={busy ? texts.draft.sending : texts.draft.confirmYes}
          no={texts.draft.confirmNo}
          busy={busy}
          confirm={start(steps.send)}
          refuse={() => setQuestion(null)}
        />
      )}
      {question === "cancel" && (
        <Confirm
          title={texts.coffee.cancelTitle}
          text={texts.coffee.cancelConfirm(name)}
          yes={texts.coffee.cancelYes}
          no={texts.coffee.cancelNo}
          busy={busy}
          confirm={start(steps.remove)}
          refuse={() => setQuestion(null)}
        />
      )}
      {question === null && (
        <PlannedActions coffee={coffee} busy={busy} ask={setQuestion} steps={{ ...steps, findAnother }} start={start} />
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={retry} bar />}
    </section>
  );
}

export type Steps = ReturnType<typeof useSteps> & { findAnother: () => Promise<void> };

function useSteps(coffee: Coffee, week: Week, show: ShowWeek) {
  const { api, texts, tell } = useSurroundings();
  const name = shortName(coffee.personName);
  const after = async (changed: Coffee) => show({ ...(await api.week().catch(() => week)), ...stateWith(changed) });
  return {
    send: async () => {
      const sent = await api.sendHold(coffee.id);
      tell("sent", sent.start);
      await after(sent);
    },
    remove: async () => {
      await api.remove(coffee.id);
      tell("removed", coffee.start);
      show(await api.week(), {
        text: coffee.state === "draft" ? texts.notices.removed : texts.notices.cancelled(name),
      });
    },
    outcome: (held: boolean) => async () => after(await api.tellOutcome(coffee.id, held)),
  };
}

function stateWith(coffee: Coffee): Pick<Week, "state" | "coffee"> {
  return { state: coffee.state === "held" || coffee.state === "missed" ? "held" : "booked", coffee };
}

function useWording(coffee: Coffee): { title: string; text: string } {
  const { texts, formats } = useSurroundings();
  const words = texts.coffee;
  const name = shortName(coffee.personName);
  switch (coffee.state) {
    case "draft":
      return { title: words.holdTitle, text: words.hold(formats.dayAndTime(coffee.start, coffee.timeZone)) };
    case "accepted":
      return { title: words.acceptedTitle, text: words.accepted(name) };
    case "declined":
      return { title: words.declinedTitle, text: words.declined(name) };
    case "cancelled":
      return { title: words.cancelledTitle, text: words.cancelled };
    case "held":
      return { title: words.heldTitle, text: words.held(name) };
    case "missed":
      return { title: words.missedTitle, text: words.missed };
    default:
      return coffee.theirResponse === "tentativelyAccepted"
        ? { title: words.invitedTitle, text: words.tentative(name) }
        : { title: words.invitedTitle, text: words.invited(coffee.personName) };
  }
}
