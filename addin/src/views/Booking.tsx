import { useMemo, useState } from "preact/hooks";
import { attempts } from "../api/attempt";
import { Failure } from "../api/failure";
import type { Edits, Invite, Meeting, Person, Slots, Week } from "../api/types";
import { ActionButton } from "./ActionButton";
import { Confirm } from "./Confirm";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { freeNow } from "./freeNow";
import { useAction } from "./loading";
import { withCoffee } from "./plannedSteps";
import type { ShowWeek } from "./WeekView";

interface Props {
  week: Week;
  meeting: Meeting & Edits;
  invite: Invite;
  person: Person;
  show: ShowWeek;
  taken: (slots: Slots) => void;
}

/** The two ways to go on from a draft. Trying again after a lost answer sends the same key, so nothing is written twice. */
export function Booking({ week, meeting, invite, person, show, taken }: Props) {
  const { api, texts, formats, tell } = useSurroundings();
  const { run, again, busy, failure } = useAction();
  const [asking, setAsking] = useState(false);
  const keyFor = useMemo(() => attempts(), []);

  const book = (send: boolean) =>
    run(async () => {
      const order = { ...meeting, send };
      const coffee = await api.book(order, keyFor(order)).catch((error: unknown) => {
        if (!(error instanceof Failure) || !error.is("slot-taken")) throw error;
        taken(freeNow(error));
        return null;
      });
      if (!coffee) return;
      tell(send ? "sent" : "held", coffee.start);
      show(withCoffee(await api.week().catch(() => week), coffee));
    });

  const trouble = failure && <FailureView failure={failure} texts={texts} retry={again} bar />;
  if (asking) {
    const names = `${person.name} (${formats.list(invite.attendees)})`;
    const when = formats.dayAndRange(invite.start, invite.end, invite.timeZone);
    return (
      <>
        <Confirm
          title={texts.draft.confirmTitle}
          text={texts.draft.confirm(names, when)}
          yes={busy ? texts.draft.sending : texts.draft.confirmYes}
          no={texts.draft.confirmNo}
          busy={busy}
          confirm={() => void book(true)}
          refuse={() => setAsking(false)}
        />
        {trouble}
      </>
    );
  }
  return (
    <div class="decide">
      <ActionButton primary busy={busy} act={() => void book(false)}>
        {busy ? texts.draft.holding : texts.draft.hold}
      </ActionButton>
      <p class="hint">{texts.draft.holdNote}</p>
      <ActionButton busy={busy} act={() => setAsking(true)}>
        {texts.draft.send}
      </ActionButton>
      {trouble}
    </div>
  );
}
