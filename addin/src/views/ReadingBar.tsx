import type { Progress } from "../api/types";
import { howFar, shareOf } from "../text/progress";
import { useSurroundings } from "./context";

/** The bar moves to and fro until there is something to measure. */
export function ReadingBar({ progress }: { progress: Progress }) {
  const { texts, formats } = useSurroundings();
  const label = texts.reading.nowReading[progress.phase ?? "contacts"];
  const share = shareOf(progress);
  // Two elements: a progress element that once had a value does not become indeterminate again.
  if (!share) return <progress key="unknown" aria-label={label} />;
  return (
    <progress
      key="known"
      value={share.value}
      max={share.max}
      aria-label={label}
      aria-valuetext={howFar(progress, texts, formats)}
    />
  );
}
