import type { Kind, Meeting, Person, Slot, Slots, Week } from "../api/types";
import { shortName } from "../text/sentences";
import { Booking } from "./Booking";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { InviteCard } from "./InviteCard";
import { useLoad } from "./loading";
import { Skeleton } from "./Skeleton";
import type { ShowWeek } from "./WeekView";

interface Props {
  week: Week;
  person: Person;
  kind: Kind;
  slot: Slot;
  show: ShowWeek;
  back: () => void;
  /** The time was taken meanwhile; these are free now. */
  taken: (slots: Slots) => void;
}

/** The drafted invitation for a chosen time: hold it, or send it after one more question. */
export function Draft({ week, person, kind, slot, show, back, taken }: Props) {
  const { api, texts } = useSurroundings();
  const meeting: Meeting = { personId: person.id, start: slot.start, end: slot.end, kind };
  const { loaded, reload } = useLoad((signal) => api.invite(meeting, signal), JSON.stringify(meeting));
  return (
    <section class="draft">
      <button type="button" class="link" onClick={back}>
        <Icon name="back" />
        {texts.actions.back}
      </button>
      <Heading level={2} arrive>
        {texts.draft.title}
      </Heading>
      {loaded.state === "loading" && <Skeleton label={texts.draft.loading} rows={5} />}
      {loaded.state === "failed" && <FailureView failure={loaded.failure} texts={texts} retry={reload} bar />}
      {loaded.state === "ready" && (
        <>
          <InviteCard invite={loaded.data} />
          {week.askFirst && <p class="hint">{texts.draft.askFirst(shortName(person.name))}</p>}
          <Booking week={week} meeting={meeting} invite={loaded.data} person={person} show={show} taken={taken} />
        </>
      )}
    </section>
  );
}
