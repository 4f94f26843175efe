import { useState } from "preact/hooks";
import { readMailbox } from "../api/reading";
import type { Person, Week } from "../api/types";
import { counted } from "../text/sentences";
import { ActionButton } from "./ActionButton";
import { Alternates } from "./Alternates";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { useAction, useLoad } from "./loading";
import { NotPeople } from "./NotPeople";
import { Proposal } from "./Proposal";
import type { ShowWeek } from "./WeekView";

const OFFERED = 3;

/** A week without a proposal: nobody is quiet, or the user wants no coffee. Whoever changes their mind finds names here. */
export function Nobody({ week, show, arrive }: { week: Week; show: ShowWeek; arrive: boolean }) {
  const { api, texts } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [picked, setPicked] = useState<Person | null>(null);
  const [back, setBack] = useState(false);
  const { loaded } = useLoad((signal) => api.quiet(OFFERED, signal), week.state);
  const skipped = week.state === "skipped";
  const because = week.emptyBecause ?? [];
  const lookAgain = () =>
    void run(async (signal) => {
      await readMailbox(api, () => undefined, signal);
      show(await api.week());
    });

  const leave = () => {
    setPicked(null);
    setBack(true);
  };
  if (picked) return <Proposal week={{ ...week, alternates: [] }} first={picked} show={show} leave={leave} arrive />;
  return (
    <section class="centred">
      <span class="seal">
        <Icon name="met" />
      </span>
      <Heading level={2} arrive={arrive || back}>
        {skipped ? texts.skipped.title : texts.empty.title}
      </Heading>
      <p>{skipped ? texts.skipped.text : because.length > 0 ? texts.empty.text : texts.empty.unexplained}</p>
      {!skipped && because.length > 0 && (
        <ul class="because">
          {because.map((each) => (
            <li key={each.reason}>{counted(texts.emptyReasons, each.reason, each.count)}</li>
          ))}
        </ul>
      )}
      {!skipped && (
        <ActionButton busy={busy} act={lookAgain}>
          <Icon name="refresh" />
          {texts.actions.lookAgain}
        </ActionButton>
      )}
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
      {loaded.state === "ready" && (
        <Alternates title={texts.alternates.later} people={loaded.data.items.slice(0, OFFERED)} pick={setPicked} />
      )}
      <NotPeople />
    </section>
  );
}
