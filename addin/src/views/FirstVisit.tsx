import { useState } from "preact/hooks";
import type { Sync } from "../api/types";
import { howFar, timeLeft } from "../text/progress";
import { Announcement } from "./Announcement";
import { Begin } from "./Begin";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { useFirstReading } from "./firstReading";
import { Reading } from "./Reading";
import { ReadingLine } from "./ReadingLine";
import { Shell } from "./Shell";

/** A mailbox that was never read to its end. The first reading begins with a click, and with nothing less. */
export function FirstVisit({ sync }: { sync: Sync }) {
  const [begun, setBegun] = useState(sync.state !== "never");
  return begun ? <FirstReading sync={sync} /> : <Begin begin={() => setBegun(true)} />;
}

/** The mailbox is read; this week is shown as soon as there is somebody, and the reading goes on beside it. */
function FirstReading({ sync }: { sync: Sync }) {
  const { texts, formats } = useSurroundings();
  const { progress, failure, over, week, again } = useFirstReading(sync);
  const phase = progress.phase ?? "contacts";
  const sentences = [texts.reading.nowReading[phase], howFar(progress, texts, formats), timeLeft(progress, texts)];
  const sofar = `${sentences.filter(Boolean).join(". ")}.`;
  const arrived = week?.person ? texts.notices.nextPerson(week.person.name) : texts.thisWeek;
  return (
    <>
      {week || over ? (
        <>
          <Shell found={week} readingProblem={failure} readAgain={again} />
          {!failure && <ReadingLine progress={progress} over={over} />}
        </>
      ) : failure ? (
        <FailureView failure={failure} texts={texts} retry={again} />
      ) : (
        <Reading progress={progress} arrive={sync.state === "never"} />
      )}
      {over ? (
        <Announcement topic="over" news={`${texts.reading.over}.`} sofar="" />
      ) : (
        <Announcement topic={week ? "week" : phase} news={week ? arrived : sofar} sofar={failure ? "" : sofar} />
      )}
    </>
  );
}
