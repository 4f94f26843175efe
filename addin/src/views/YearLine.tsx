import type { Year } from "../api/types";
import { useSurroundings } from "./context";

/** The year so far. A count and a goal, never a debt. */
export function YearLine({ year }: { year: Year }) {
  const { texts, formats } = useSurroundings();
  return (
    <footer class="year">
      <span class="year-line">
        <strong>{texts.year.line(formats.number(year.held), formats.number(year.goal))}</strong>
        {year.booked > 0 && <span> · {texts.year.booked(year.booked)}</span>}
      </span>
      <progress
        value={Math.min(year.held, year.goal)}
        max={Math.max(year.goal, 1)}
        aria-label={texts.year.line(formats.number(year.held), formats.number(year.goal))}
      />
    </footer>
  );
}
