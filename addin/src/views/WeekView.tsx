import { useCallback, useState } from "preact/hooks";
import type { Failure } from "../api/failure";
import { offersOf } from "../api/offers";
import type { Week } from "../api/types";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { useLoad } from "./loading";
import { Nobody } from "./Nobody";
import { type Notice, NoticeBar } from "./NoticeBar";
import { Offers } from "./Offers";
import { Opened, type Opening } from "./Opened";
import { Planned } from "./Planned";
import { Proposal } from "./Proposal";
import { Skeleton } from "./Skeleton";
import { YearLine } from "./YearLine";

interface Props {
  /** The week where it is known already; another one takes its place without taking the focus. */
  found?: Week | null;
  /** What to begin with. */
  start?: Opening | null;
  /** The user came here from another place of the pane. */
  arrive?: boolean;
  readingProblem: Failure | null;
  readAgain: () => void;
}

/** This week, whatever its state. */
export function WeekView({ found = null, start = null, arrive = false, readingProblem, readAgain }: Props) {
  const { api, texts, formats, me } = useSurroundings();
  const { loaded, reload, replace } = useLoad((signal) => api.week(signal), "week", found);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [moved, setMoved] = useState(0);
  const [opening, setOpening] = useState<Opening | null>(start);

  /** Shows another state of the week; the focus goes to its heading. */
  const show = useCallback(
    (week: Week, said: Notice | null = null) => {
      replace(week);
      setNotice(said);
      setOpening(null);
      setMoved((value) => value + 1);
    },
    [replace],
  );

  const open = useCallback((next: Opening) => {
    setNotice(null);
    setOpening(next);
  }, []);

  if (loaded.state === "loading") return <Skeleton label={texts.loading} card rows={5} />;
  if (loaded.state === "failed") return <FailureView failure={loaded.failure} texts={texts} retry={reload} />;
  const week = loaded.data;
  const { first, later } = offersOf(week);
  return (
    <>
      <header class="top">
        <Heading level={1} arrive={arrive && !start}>
          {texts.thisWeek}
        </Heading>
        <span class="dates">{formats.week(week.week)}</span>
      </header>
      {readingProblem && <FailureView failure={readingProblem} texts={texts} retry={readAgain} bar byItself />}
      {me.missedReport === week.week && <p class="hint">{texts.missedReport}</p>}
      <NoticeBar notice={notice} close={() => setNotice(null)} />
      {opening ? (
        <Opened opening={opening} week={week} show={show} back={() => show(week)} />
      ) : (
        <>
          <Offers offers={first} open={open} />
          {stateOf(week, show, moved)}
          <Offers offers={later} open={open} />
        </>
      )}
      <YearLine year={week.year} />
    </>
  );
}

export type ShowWeek = (week: Week, said?: Notice | null) => void;

function stateOf(week: Week, show: ShowWeek, moved: number) {
  const coffee = week.coffee ?? week.person?.coffee ?? null;
  if (coffee && (week.state === "drafted" || week.state === "booked" || week.state === "held"))
    return <Planned key={`${coffee.id}:${moved}`} week={week} coffee={coffee} show={show} arrive={moved > 0} />;
  if (week.state === "proposed" && week.person)
    return <Proposal key={moved} week={week} first={week.person} show={show} arrive={moved > 0} />;
  return <Nobody key={`${week.state}:${moved}`} week={week} show={show} arrive={moved > 0} />;
}
