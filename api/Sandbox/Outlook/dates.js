const DAY = 86_400_000;

/** The words of this page are English, so its dates are too: in the person's own kind of English when they have one. */
const LOCALE = navigator.languages.find((language) => language.startsWith("en")) ?? "en-GB";

/**
 * Dates in the mailbox's zone. A local date is `2026-11-23`, a local time `2026-11-23T09:00`; both are handled as if
 * they were UTC, so that no zone of this machine gets in.
 */
export function datesIn(zone) {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  const local = (instant) => parts.format(new Date(instant)).replace(" ", "T");
  const shown = (options) => {
    const format = new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" });
    return (text) => format.format(utc(text));
  };
  const time = shown({ hour: "2-digit", minute: "2-digit" });
  const weekday = shown({ weekday: "short" });
  const short = shown({ day: "numeric", month: "short" });
  const long = shown({ day: "numeric", month: "short", year: "numeric" });
  return {
    local,
    time,
    weekday: shown({ weekday: "long" }),
    weekdayShort: weekday,
    month: shown({ month: "long", year: "numeric" }),
    full: shown({ weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit" }),
    /** As a message list shows it: the time today, the weekday this week, else the date. */
    brief(text, now) {
      const days = daysBetween(text, now);
      if (days === 0) return time(text);
      if (days > 0 && days < 7) return `${weekday(text)} ${time(text)}`;
      return text.slice(0, 4) === now.slice(0, 4) ? short(text) : long(text);
    },
  };
}

export const utc = (text) => new Date(text.length === 10 ? `${text}T00:00Z` : `${text.slice(0, 16)}Z`);

export const dateOf = (text) => text.slice(0, 10);

export function addDays(date, days) {
  return new Date(utc(dateOf(date)).getTime() + days * DAY).toISOString().slice(0, 10);
}

export function mondayOf(date) {
  return addDays(date, -((utc(dateOf(date)).getUTCDay() + 6) % 7));
}

/** Calendar days from one to the other. */
export function daysBetween(from, to) {
  return Math.round((utc(dateOf(to)) - utc(dateOf(from))) / DAY);
}

export const minutesOf = (text) => Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));
