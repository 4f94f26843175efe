const DAY = 86_400_000;

/** As the API names them; 1 January 2024 was the first of them. */
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

export type Unit = "day" | "week" | "month" | "year";

/** Dates and numbers as a person of this locale reads them. Instants are ISO 8601 strings; `zone` is an IANA name. */
export type Formats = ReturnType<typeof formatsFor>;

export function formatsFor(locale: string, zone: string) {
  const known = knownZone(zone);
  const at = (iso: string, timeZone: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: knownZone(timeZone) }).format(new Date(iso));
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  const day = (iso: string, timeZone = known) =>
    at(iso, timeZone, { weekday: "short", day: "numeric", month: "short" });
  const clock = (timeZone: string) =>
    new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: knownZone(timeZone) });
  const range = (start: string, end: string, timeZone = known) =>
    unbroken(clock(timeZone).formatRange(new Date(start), new Date(end)));

  return {
    locale,
    zone: known,
    /** `2 Mar 2026` */
    date: (iso: string) => at(iso, known, { day: "numeric", month: "short", year: "numeric" }),
    /** `Thu 26 Nov` */
    day,
    /** `09:00 – 09:45` */
    range,
    /** `Thursday 26 November, 09:00 – 09:45` */
    dayAndRange: (start: string, end: string, timeZone = known) =>
      `${at(start, timeZone, { weekday: "long", day: "numeric", month: "long" })}, ${range(start, end, timeZone)}`,
    /** `Thu 26 Nov, 09:00` */
    dayAndTime: (iso: string, timeZone = known) =>
      `${day(iso, timeZone)}, ${unbroken(clock(timeZone).format(new Date(iso)))}`,
    /** `March 2026`, from `2026-03` */
    month: (month: string) => at(`${month}-15T12:00:00Z`, "UTC", { month: "long", year: "numeric" }),
    /** `23 – 29 Nov`, from `2026-W48` */
    week: (week: string) => {
      const monday = mondayOf(week);
      return new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }).formatRange(
        monday,
        new Date(monday.getTime() + 6 * DAY),
      );
    },
    /** `9 months ago` */
    ago: (iso: string, now: Date) => relative.format(...distance(iso, now, known)),
    /** `3 weeks` */
    span: (count: number, unit: Unit) =>
      new Intl.NumberFormat(locale, { style: "unit", unit, unitDisplay: "long" }).format(count),
    /** `3 weeks ago`, `yesterday` */
    relative: (count: number, unit: Unit) => relative.format(-count, unit),
    /** `Tuesday`, from a day's English name */
    weekday: (day: string) =>
      new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
        new Date(Date.UTC(2024, 0, 1 + Math.max(0, WEEKDAYS.indexOf(day)))),
      ),
    /** Codes of ISO 3166-1 with their names, by the alphabet of the language. */
    countries: (codes: string[]) => {
      const names = new Intl.DisplayNames(locale, { type: "region" });
      const byName = new Intl.Collator(locale);
      return codes
        .map((code): [string, string] => [code, names.of(code) ?? code])
        .sort(([, one], [, other]) => byName.compare(one, other));
    },
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** `200,000`, from 200,123 */
    about: (value: number) => new Intl.NumberFormat(locale, { maximumSignificantDigits: 3 }).format(value),
    /** `62,900`, from 62,987: never more than there is */
    atLeast: (value: number) =>
      new Intl.NumberFormat(locale, { maximumSignificantDigits: 3, roundingMode: "floor" }).format(value),
    list: (items: string[]) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    /** The zone's short name when it is not the mailbox's own, else empty. */
    foreignZone: (iso: string, timeZone: string) => {
      if (knownZone(timeZone) === known) return "";
      const parts = new Intl.DateTimeFormat(locale, { timeZone: knownZone(timeZone), timeZoneName: "short" });
      return parts.formatToParts(new Date(iso)).find((part) => part.type === "timeZoneName")?.value ?? "";
    },
  };
}

/** Keeps a time together at the end of a line: no-break spaces, and word joiners around the dash. */
function unbroken(text: string): string {
  return text.replace(/\s/g, "\u00a0").replace(/[–-]/g, "\u2060$&\u2060");
}

/** Whole days are calendar days in the zone, so that yesterday evening is yesterday and not today. */
function distance(iso: string, now: Date, zone: string): [number, Intl.RelativeTimeFormatUnit] {
  const days = Math.round((dayNumber(new Date(iso), zone) - dayNumber(now, zone)) / DAY);
  const size = Math.abs(days);
  if (size < 14) return [days, "day"];
  if (size < 56) return [Math.round(days / 7), "week"];
  const months = Math.round(days / 30.44);
  return Math.abs(months) < 24 ? [months, "month"] : [Math.round(days / 365.25), "year"];
}

function dayNumber(instant: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en-CA", { timeZone, year: "numeric", month: "2-digit", day: "2-digit" });
  return Date.parse(`${parts.format(instant)}T00:00:00Z`);
}

/** Monday of an ISO week: the week that has 4 January in it is the first (ISO 8601-1, 4.2.2). */
export function mondayOf(week: string): Date {
  const [, year = "1970", number = "1"] = /^(\d{4})-W(\d{2})$/.exec(week) ?? [];
  const fourth = Date.UTC(Number(year), 0, 4);
  const weekday = (new Date(fourth).getUTCDay() + 6) % 7;
  return new Date(fourth + ((Number(number) - 1) * 7 - weekday) * DAY);
}

/** `2026-W48`, of the day that an instant falls on in the zone. */
export function weekOf(instant: Date, zone: string): string {
  const day = dayNumber(instant, knownZone(zone));
  const thursday = new Date(day + (3 - ((new Date(day).getUTCDay() + 6) % 7)) * DAY);
  const first = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - first) / (7 * DAY)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, "0")}`;
}

/** Today, as a date of the zone. */
export function todayIn(zone: string, now: Date): string {
  return new Date(dayNumber(now, knownZone(zone))).toISOString().slice(0, 10);
}

/** How many weeks an ISO year has: 28 December is always in its last. */
export function weeksIn(year: number): number {
  return Number(weekOf(new Date(Date.UTC(year, 11, 28)), "UTC").slice(-2));
}

/** `2026-11-23` plus months, as a local date in the zone; a day that the month lacks becomes its last. */
export function dateInMonths(now: Date, months: number, timeZone: string): string {
  const today = new Date(dayNumber(now, knownZone(timeZone)));
  const last = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months + 1, 0)).getUTCDate();
  const day = Math.min(today.getUTCDate(), last);
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + months, day)).toISOString().slice(0, 10);
}

/** A zone the browser does not know (a custom rule of an old mailbox) is read as UTC rather than failing the page. */
function knownZone(zone: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch {
    return "UTC";
  }
}
