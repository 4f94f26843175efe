import { useEffect, useState } from "preact/hooks";
import type { PeopleView as View } from "../../api/types";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { Heading } from "../Heading";
import { NotPeople } from "../NotPeople";
import { Segments } from "../Segments";
import { Skeleton } from "../Skeleton";
import "./people.css";
import { usePeopleList } from "./list";
import { More } from "./More";
import { PersonRow } from "./PersonRow";
import { Search } from "./Search";

const VIEWS: View[] = ["quiet", "all", "pinned", "snoozed", "letGo"];

/** Everybody the user knows, by what is the matter with the tie. */
export function PeopleView({ open }: { open: (id: string) => void }) {
  const { texts } = useSurroundings();
  const [view, setView] = useState<View>("quiet");
  const [q, setQ] = useState("");
  return (
    <>
      <Heading level={1} arrive>
        {texts.people.title}
      </Heading>
      <Search search={setQ} />
      <Segments
        label={texts.people.show}
        values={VIEWS}
        current={view}
        named={(each) => texts.people.views[each]}
        choose={setView}
      />
      <List key={`${view} ${q}`} view={view} q={q} open={open} />
      {view === "all" && <NotPeople />}
    </>
  );
}

function List({ view, q, open }: { view: View; q: string; open: (id: string) => void }) {
  const { texts, formats } = useSurroundings();
  const { people, hasMore, state, failure, more } = usePeopleList(view, q);
  const [said, setSaid] = useState("");
  const count = hasMore ? texts.people.foundMore(formats.number(people.length)) : texts.people.found(people.length);
  useEffect(() => {
    if (state === "ready") setSaid(count);
  }, [state, count]);
  const nobody = state === "ready" && people.length === 0;
  return (
    <>
      <p class="hint" role="status">
        {nobody ? (q ? texts.people.noMatch : texts.people.none[view]) : said}
      </p>
      {view === "letGo" && people.length > 0 && <p class="hint">{texts.people.letGoNote}</p>}
      <ul class="rows">
        {people.map((person) => (
          <li key={person.id}>
            <PersonRow person={person} open={() => open(person.id)} />
          </li>
        ))}
      </ul>
      {state === "loading" && <Skeleton label={texts.loadingMore} rows={people.length > 0 ? 1 : 5} />}
      {failure && <FailureView failure={failure} texts={texts} retry={more} bar byItself />}
      {state === "ready" && hasMore && <More more={more} />}
    </>
  );
}
