/** Coffees as the API shows them: who this week, when, what is written, and what came of it. */
import type { Person } from "./people";

/** What two people meet for. */
export type Kind = "coffee" | "decaf" | "lunch";

/** A smaller step than a meeting is a mail of two lines. */
export type Step = Kind | "hello";

export type WeekState = "proposed" | "drafted" | "booked" | "held" | "skipped" | "none";

export interface Year {
  year: number;
  held: number;
  booked: number;
  goal: number;
}

export interface Week {
  /** ISO week, for example `2026-W48`. */
  week: string;
  state: WeekState;
  person: Person | null;
  kind: Kind;
  /** How long a first meeting with this person may be, for `kind`. */
  minutes: number;
  askFirst: boolean;
  alternates: Person[];
  emptyBecause: { reason: string; count: number }[] | null;
  year: Year;
  coffee: Coffee | null;
  /** What could be done next with others; never taken by itself. */
  offers: Offer[];
}

export type OfferReason = "answered" | "noAnswer" | "declined" | "newTime";

export interface Offer {
  person: Person;
  coffee: Coffee | null;
  because: OfferReason;
  kind: Step;
}

export type Theirs = "free" | "tentative" | "unknown";

export interface Slot {
  start: string;
  end: string;
  timeZone: string;
  theirs: Theirs;
  /** Whether it lies over something tentative of the user's own. */
  mine: "free" | "tentative";
}

export interface Slots {
  slots: Slot[];
  noSlotBecause: { rule: string; count: number }[];
  theirCalendar: "visible" | "hidden";
  /** What to offer when there is no slot. */
  stepDown: Exclude<Step, "lunch"> | null;
}

/** Whose times are asked for. */
export interface SlotQuery {
  personId: string;
  kind: Kind;
  minutes?: number | undefined;
}

/** One time with one person: what an invite is drafted from. */
export interface Meeting {
  personId: string;
  start: string;
  end: string;
  kind: Kind;
}

/** What the user wrote otherwise than it was drafted; what is left out stays as drafted. */
export interface Edits {
  subject?: string;
  body?: string;
  location?: string;
}

export type Order = Meeting & Edits & { send: boolean };

export interface Invite {
  subject: string;
  body: string;
  attendees: string[];
  start: string;
  end: string;
  timeZone: string;
  location: string | null;
  online: boolean;
  outlookLink: string;
}

/** A mail that the user sends: asks first, or is only a hello. */
export interface Letter {
  kind: Step;
  to: string[];
  subject: string;
  body: string;
  times: Slot[];
  outlookLink: string;
  mailto: string;
}

export type CoffeeState = "draft" | "invited" | "accepted" | "declined" | "cancelled" | "held" | "missed";

export interface Coffee {
  id: string;
  personId: string;
  personName: string;
  kind: Kind;
  start: string;
  end: string;
  timeZone: string;
  state: CoffeeState;
  eventId: string | null;
  webLink: string | null;
  theirResponse: string | null;
  /** What came of it, in the user's words. */
  note: string | null;
  /** Another time that they proposed. */
  proposedTime: { start: string; end: string } | null;
}

export interface CoffeeYear {
  year: number;
  goal: number;
  held: number;
  booked: number;
  /** ISO weeks without one, by choice: `2026-W40`. */
  skippedWeeks: string[];
  items: Coffee[];
}
