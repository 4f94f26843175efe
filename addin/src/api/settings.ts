/** What the user wants, as the API keeps it. */
import type { Kind } from "./coffees";

export type ByKind = Record<Kind, number>;

/** Hours that suit, on the wall clock: `HH:mm`. */
export interface Hours {
  /** In English and lower case. */
  day: string;
  from: string;
  to: string;
}

/** The user's own wording of an invitation, with placeholders such as `{name}`. */
export interface OwnText {
  kind: Kind;
  subject: string;
  body: string;
}

export interface Settings {
  /** 0 to 3; 0 = none are proposed. */
  coffeesPerWeek: number;
  /** 1 to 366. */
  yearGoal: number;
  kind: Kind;
  minutes: ByKind;
  /** Empty = the mailbox's own working hours. */
  hours: Hours[];
  noticeDays: number;
  horizonDays: number;
  buffers: ByKind;
  travelMinutes: number;
  /** Whose public holidays are kept free, ISO 3166-1 alpha-2; null = only what stands in the calendar. */
  holidays: string | null;
  place: string;
  private: boolean;
  texts: OwnText[];
  report: { enabled: boolean; day: string; at: string };
  /** Ids of calendars that also block. */
  calendars: string[];
  /** BCP 47; null = the mailbox's own. */
  language: string | null;
  timeZone: string | null;
  /** A date; no proposals before it. */
  paused: { until: string | null };
}

export interface Calendar {
  id: string;
  name: string;
  isDefault: boolean;
  isMine: boolean;
  owner: string | null;
  blocks: boolean;
}
