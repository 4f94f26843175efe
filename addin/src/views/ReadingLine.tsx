import type { Progress } from "../api/types";
import { howFar, timeLeft } from "../text/progress";
import { useSurroundings } from "./context";
import { Icon } from "./Icon";
import { ReadingBar } from "./ReadingBar";

/**
 * The rest of the first reading, at the foot of the pane while it is used. When all is read it keeps its place at the end
 * of the page, so that nothing moves under the pointer.
 */
export function ReadingLine({ progress, over }: { progress: Progress; over: boolean }) {
  const { texts, formats } = useSurroundings();
  if (over)
    return (
      <p class="reading-line over">
        <Icon name="check" />
        {texts.reading.over}
      </p>
    );
  return (
    <section class="reading-line" aria-label={texts.reading.title}>
      <ReadingBar progress={progress} />
      <p class="what">
        <span>{texts.reading.nowReading[progress.phase ?? "contacts"]}</span>
        <span>{timeLeft(progress, texts)}</span>
      </p>
      <p>{howFar(progress, texts, formats)}</p>
    </section>
  );
}
