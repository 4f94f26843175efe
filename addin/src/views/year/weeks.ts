import type { Coffee } from "../../api/types";
import { weekOf, weeksIn } from "../../text/dates";

export type CupState = "held" | "booked" | "open" | "toCome";

export interface Cup {
  /** For example `2026-W48`. */
  week: string;
  state: CupState;
  isNow: boolean;
}

const BOOKED: readonly Coffee["state"][] = ["draft", "invited", "accepted"];

/**
 * One cup a week of the ISO year. A week that passed without one is `open`, whatever the reason was: nothing here counts
 * against anybody.
 */
export function cupsOf(year: number, coffees: Coffee[], now: Date, zone: string): Cup[] {
  const held = weeksOf(coffees, zone, (state) => state === "held");
  const booked = weeksOf(coffees, zone, (state) => BOOKED.includes(state));
  const current = weekOf(now, zone);
  return Array.from({ length: weeksIn(year) }, (_, index) => {
    const week = `${year}-W${String(index + 1).padStart(2, "0")}`;
    const state = held.has(week) ? "held" : booked.has(week) ? "booked" : week < current ? "open" : "toCome";
    return { week, state, isNow: week === current };
  });
}

function weeksOf(coffees: Coffee[], zone: string, counts: (state: Coffee["state"]) => boolean): Set<string> {
  return new Set(coffees.filter(({ state }) => counts(state)).map(({ start }) => weekOf(new Date(start), zone)));
}
