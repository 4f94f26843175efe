/**
 * The shapes of the HTTP contract, closer than OpenAPI can say them (which fields are null, which words a field may hold).
 * `contract.ts` holds them against the types made from the server's own description.
 * Instants are ISO 8601 in UTC; times a person reads carry their offset.
 */

import type { Person } from "./people";

export type * from "./people";

export interface Problem {
  type: string;
  title?: string;
  status?: number;
  detail?: string;
  traceId?: string;
  /** Only with a `type` that ends in `/slot-taken`. */
  slots?: Slot[];
}

export type SyncState = "never" | "running" | "idle" | "failed";
export type SyncPhase = "contacts" | "calendar" | "mail";

export interface Sync {
  state: SyncState;
  phase: SyncPhase | null;
  /** Messages read so far. */
  read: number;
  /** How many folders are being read; null before they are listed, and when nothing is read. */
  folders: number | null;
  /**
   * About how many messages lie in them, those too that are too old to be read; null like the folders. Mail that arrives
   * meanwhile may take `read` beyond it.
   */
  total: number | null;
  /** About how long the reading still takes; null while nothing honest can be said. */
  secondsLeft: number | null;
  startedAt: string | null;
  lastCompletedAt: string | null;
  problem: Problem | null;
}

export interface Me {
  mode: "sandbox" | "personal" | "organization";
  name: string;
  address: string;
  timeZone: string;
  /** The product's own clock, which a sandbox may have set to another year; absent = the machine's clock. */
  now?: string;
  people: { all: number; quiet: number; snoozed: number; letGo: number };
  sync: Sync;
}

export type Kind = "coffee" | "decaf" | "lunch";
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
  askFirst: boolean;
  alternates: Person[];
  emptyBecause: { reason: string; count: number }[] | null;
  year: Year;
  coffee: Coffee | null;
}

export type Theirs = "free" | "tentative" | "unknown";

export interface Slot {
  start: string;
  end: string;
  timeZone: string;
  theirs: Theirs;
}

export interface Slots {
  slots: Slot[];
  noSlotBecause: { rule: string; count: number }[];
  theirCalendar: "visible" | "hidden";
}

/** One time with one person: what an invite is drafted from. */
export interface Meeting {
  personId: string;
  start: string;
  end: string;
  kind: Kind;
}

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
}

/** How far a reading is: what each event of its stream says. */
export type Progress = Pick<Sync, "phase" | "read" | "folders" | "total" | "secondsLeft">;
