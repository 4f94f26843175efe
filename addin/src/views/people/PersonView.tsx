import { useState } from "preact/hooks";
import type { Person } from "../../api/types";
import { shortName } from "../../text/sentences";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { Heading } from "../Heading";
import { Icon } from "../Icon";
import { useLoad } from "../loading";
import { type Notice, NoticeBar } from "../NoticeBar";
import { PersonCard } from "../PersonCard";
import { Skeleton } from "../Skeleton";
import "./people.css";
import { Addresses } from "./Addresses";
import { ChoicePicker } from "./ChoicePicker";
import { Merge } from "./Merge";
import { Met } from "./Met";

interface Props {
  id: string;
  back: () => void;
  findTime: (person: Person) => void;
  /** Somebody else, or the same one under another id. */
  open: (id: string) => void;
}

/** Everything about one tie, and everything that can be said about it. */
export function PersonView({ id, back, findTime, open }: Props) {
  const { api, texts } = useSurroundings();
  const { loaded, reload, replace } = useLoad((signal) => api.person(id, signal), id);
  const [notice, setNotice] = useState<Notice | null>(null);
  const person = loaded.state === "ready" ? loaded.data : null;
  const changed = (next: Person, said: Notice | null = null) => {
    replace(next);
    setNotice(said);
  };
  return (
    <>
      <button type="button" class="link" onClick={back}>
        <Icon name="back" />
        {texts.actions.back}
      </button>
      {loaded.state === "loading" && <Skeleton label={texts.loadingMore} card rows={5} />}
      {loaded.state === "failed" && <FailureView failure={loaded.failure} texts={texts} retry={reload} />}
      <NoticeBar notice={notice} close={() => setNotice(null)} />
      {person && <Known person={person} changed={changed} findTime={findTime} open={open} />}
    </>
  );
}

interface KnownProps extends Omit<Props, "id" | "back"> {
  person: Person;
  changed: Changed;
}

export type Changed = (person: Person, said?: Notice | null) => void;

function Known({ person, changed, findTime, open }: KnownProps) {
  const { texts, formats } = useSurroundings();
  const name = shortName(person.name);
  const { coffee } = person;
  return (
    <>
      <Heading level={1} arrive>
        {texts.person.both(name)}
      </Heading>
      <PersonCard
        person={person}
        changed={changed}
        joined={async (merged) => (merged.id === person.id ? changed(merged) : open(merged.id))}
        arrive={false}
      />
      {coffee ? (
        <p class="message">{texts.person.planned(formats.dayAndTime(coffee.start, coffee.timeZone))}</p>
      ) : (
        person.choice.kind !== "letGo" && (
          <button type="button" class="button primary" onClick={() => findTime(person)}>
            {texts.person.findTime}
          </button>
        )
      )}
      <ChoicePicker person={person} changed={changed} />
      <Met person={person} changed={changed} />
      <Addresses person={person} changed={changed} />
      <Merge person={person} open={open} />
    </>
  );
}
