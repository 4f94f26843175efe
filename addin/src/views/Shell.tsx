import { useCallback, useState } from "preact/hooks";
import type { Failure } from "../api/failure";
import type { Person, Week } from "../api/types";
import { useSurroundings } from "./context";
import { HereBar } from "./HereBar";
import { useHere } from "./here";
import { lazily } from "./lazily";
import type { Opening } from "./Opened";
import { type Place, placeOf } from "./place";
import { type Tab, Tabs } from "./Tabs";
import { WeekView } from "./WeekView";

const PeopleView = lazily(async () => (await import("./people/PeopleView")).PeopleView);
const PersonView = lazily(async () => (await import("./people/PersonView")).PersonView);
const YearView = lazily(async () => (await import("./year/YearView")).YearView);
const SettingsView = lazily(async () => (await import("./settings/SettingsView")).SettingsView);

interface Props {
  /** The week where it is known already. */
  found?: Week | null;
  readingProblem: Failure | null;
  readAgain: () => void;
}

/** The places of the pane, and the way between them. */
export function Shell({ found = null, readingProblem, readAgain }: Props) {
  const { texts } = useSurroundings();
  const [place, setPlace] = useState<Place>(() => placeOf(window.location.search));
  const [moved, setMoved] = useState(false);
  const [opening, setOpening] = useState<Opening | null>(null);

  const go = useCallback((next: Place, open: Opening | null = null) => {
    setPlace(next);
    setOpening(open);
    setMoved(true);
    window.scrollTo(0, 0);
  }, []);
  const openPerson = (personId: string, from: Tab, followed = false) => go({ personId, from, followed });
  const following = "personId" in place && place.followed;
  const tab = "tab" in place ? place.tab : null;
  const follow = (person: Person | null) => {
    if (person) openPerson(person.id, "week", true);
    else if (following) go({ tab: "week" });
  };
  const here = useHere(follow, following ? "always" : tab === "week" ? "changes" : "never");

  return (
    <>
      <Tabs current={tab} go={(next) => go({ tab: next })} />
      {here && tab === "week" && !opening && (
        <HereBar name={texts.here(here.name)} open={() => openPerson(here.id, "week", true)} />
      )}
      {"personId" in place && (
        <PersonView
          key={place.personId}
          id={place.personId}
          back={() => go({ tab: place.from })}
          findTime={(person) => go({ tab: "week" }, { what: "person", person, kind: null })}
          open={(id) => openPerson(id, place.from)}
        />
      )}
      {tab === "week" && (
        <WeekView
          found={moved ? null : found}
          start={opening}
          readingProblem={readingProblem}
          readAgain={readAgain}
          arrive={moved}
        />
      )}
      {tab === "people" && <PeopleView open={(id) => openPerson(id, "people")} />}
      {tab === "year" && <YearView />}
      {tab === "settings" && <SettingsView />}
    </>
  );
}
