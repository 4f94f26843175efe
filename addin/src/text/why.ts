import type { Person, Rhythm } from "../api/types";
import type { Formats, Unit } from "./dates";
import type { Texts } from "./en";

const DAYS_PER_MONTH = 30.4375;
const DAYS_PER_YEAR = 365.25;

/** Why somebody is proposed, or is not, in the user's language. It states what was, and blames nobody. */
export function whyOf(person: Person, { why }: Texts, formats: Formats): string {
  const { rhythm, choice } = person;
  const { silenceDays: silence, usualGapDays: gap, onlyMet } = rhythm;
  const wanted = choice.kind === "pinned" ? why.wanted(choice.everyDays, formats.span(choice.everyDays, "day")) : "";
  if (silence === null) return wanted ? `${wanted} ${why.noContactYet}` : why.tooLittle;
  if (rhythm.state === "inTouch") return (onlyMet ? why.lastMet : why.last)(agoOf(silence, formats));
  if (!isQuiet(rhythm)) return rhythm.state === "unknown" ? why.tooLittle : person.why;
  const since = silence === 0 ? why.last(formats.relative(0, "day")) : why.since(longOf(silence, why, formats));
  if (wanted) return `${wanted} ${since}`;
  if (gap === null) return why.tooLittle;
  const every = why.every(...everyOf(gap, formats));
  return `${(onlyMet ? why.usuallyMet : why.usually)(every)} ${since}`;
}

function isQuiet({ state }: Rhythm): boolean {
  return state === "slipping" || state === "dormant";
}

/** As round as people say it: about every 3 weeks, about twice a year. */
function everyOf(gap: number, formats: Formats): [count: number, unit: Unit | "halfYear", span: string] {
  const of = (days: number, unit: Unit): [number, Unit, string] => {
    const count = Math.round(gap / days);
    return [count, unit, formats.span(count, unit)];
  };
  if (gap <= 1) return [1, "day", ""];
  if (gap >= 6 && gap <= 8) return [1, "week", ""];
  if (gap <= 12) return of(1, "day");
  if (gap <= 26) return of(7, "week");
  if (gap <= 34) return [1, "month", ""];
  if (gap <= 45) return of(7, "week");
  if (gap > 152 && gap <= 215) return [1, "halfYear", ""];
  if (gap <= 319) return of(DAYS_PER_MONTH, "month");
  return gap <= 547 ? [1, "year", ""] : of(DAYS_PER_YEAR, "year");
}

function longOf(days: number, why: Texts["why"], formats: Formats): string {
  if (days < 14) return formats.span(days, "day");
  if (days < 60) return formats.span(Math.round(days / 7), "week");
  if (days < 716) return formats.span(Math.round(days / DAYS_PER_MONTH), "month");
  // A round number of years when it is that within six weeks, else more than the full ones.
  const nearest = Math.round(days / DAYS_PER_YEAR);
  if (Math.abs(days - nearest * DAYS_PER_YEAR) <= 45) return formats.span(nearest, "year");
  return why.moreThan(formats.span(Math.floor(days / DAYS_PER_YEAR), "year"));
}

function agoOf(days: number, formats: Formats): string {
  if (days < 14) return formats.relative(days, "day");
  if (days < 60) return formats.relative(Math.round(days / 7), "week");
  if (days < 716) return formats.relative(Math.round(days / DAYS_PER_MONTH), "month");
  return formats.relative(Math.round(days / DAYS_PER_YEAR), "year");
}
