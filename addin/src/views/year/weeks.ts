import type { Coffee, CoffeeYear } from "../../api/types";
import { weekOf, weeksIn } from "../../text/dates";

export type CupState = "held" | "booked" | "skipped" | "open" | "toCome";

export interface Cup {
  /** For example `2026-W48`. */
  week: string;
  state: CupState;
  isNow: boolean;
}

type Weeks = Pick<CoffeeYear, "year" | "items" | "skippedWeeks">;

const BOOKED: readonly Coffee["state"][] = ["draft", "invited", "accepted"];

/**
 * One cup a week of the ISO year. A week that passed without one is `open` unless the user wanted none: nothing here counts
 * against anybody.
 */
export function cupsOf({ year, items, skippedWeeks }: Weeks, now: Date, zone: string): Cup[] {
  const held = weeksOf(items, zone, (state) => state === "held");
  const booked = weeksOf(items, zone, (state) => BOOKED.includes(state));
  const current = weekOf(now, zone);
  return Array.from({ length: weeksIn(year) }, (_, index) => {
    const week = `${year}-W${String(index + 1).padStart(2, "0")}`;
    return { week, state: stateOf(week), isNow: week === current };
  });

  function stateOf(week: string): CupState {
    if (held.has(week)) return "held";
    if (booked.has(week)) return "booked";
    if (skippedWeeks.includes(week)) return "skipped";
    return week < current ? "open" : "toCome";
  }
}

function weeksOf(coffees: Coffee[], zone: string, counts: (state: Coffee["state"]) => boolean): Set<string> {
  return new Set(coffees.filter(({ state }) => counts(state)).map(({ start }) => weekOf(new Date(start), zone)));
}
