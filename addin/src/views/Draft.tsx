import { useState } from "preact/hooks";
import { editsOf, type Wording, wordingOf } from "../api/edits";
import type { Invite, Kind, Meeting, Person, Slot, Slots, Week } from "../api/types";
import { shortName } from "../text/sentences";
import { Booking } from "./Booking";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { InviteCard } from "./InviteCard";
import { InviteForm } from "./InviteForm";
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

/** The drafted invitation for a chosen time: word it otherwise, hold it, or send it after one more question. */
export function Draft({ back, ...choice }: Props) {
  const { api, texts } = useSurroundings();
  const { person, slot, kind } = choice;
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
      {loaded.state === "ready" && <Drafted {...choice} meeting={meeting} invite={loaded.data} />}
    </section>
  );
}

function Drafted({
  week,
  person,
  meeting,
  invite,
  show,
  taken,
}: Omit<Props, "back"> & { meeting: Meeting; invite: Invite }) {
  const { texts } = useSurroundings();
  const [wording, setWording] = useState<Wording>(wordingOf(invite));
  const [editing, setEditing] = useState<boolean | null>(null);
  if (editing)
    return (
      <InviteForm
        invite={invite}
        wording={wording}
        change={(words) => setWording((all) => ({ ...all, ...words }))}
        done={() => setEditing(false)}
      />
    );
  const edits = editsOf(invite, wording);
  return (
    <>
      <InviteCard
        invite={invite}
        wording={{ ...wordingOf(invite), ...edits }}
        edit={() => setEditing(true)}
        returned={editing === false}
      />
      {week.askFirst && <p class="hint">{texts.draft.askFirst(shortName(person.name))}</p>}
      <Booking
        week={week}
        meeting={{ ...meeting, ...edits }}
        invite={invite}
        person={person}
        show={show}
        taken={taken}
      />
    </>
  );
}
