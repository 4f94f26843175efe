/**
 * The shapes of the HTTP contract, closer than OpenAPI can say them (which fields are null, which words a field may hold).
 * `contract.ts` holds them against the types made from the server's own description.
 * Instants are ISO 8601 in UTC; times a person reads carry their offset.
 */

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

export type ContactKind = "wrote" | "heard" | "met" | "crowd";
export type RhythmState = "unknown" | "inTouch" | "slipping" | "dormant";

export interface Rhythm {
  usualGapDays: number | null;
  silenceDays: number | null;
  ratio: number | null;
  contacts: number;
  weeks: number;
  resumeInTen: number | null;
  state: RhythmState;
}

export interface Month {
  /** Year and month, for example `2026-02`. */
  month: string;
  wrote: number;
  heard: number;
  met: number;
}

export type Choice =
  | { kind: "none"; until?: null; everyDays?: null }
  | { kind: "letGo"; until?: null; everyDays?: null }
  | { kind: "snoozed"; until: string; everyDays?: null }
  | { kind: "pinned"; until?: null; everyDays: number };

/** A kind of evidence about a person whose judgement the user can correct. */
export type EvidenceKind =
  | "wrote"
  | "heard"
  | "met"
  | "crowd"
  | "bulk"
  | "automatic"
  | "meetingMail"
  | "declined"
  | "cancelled"
  | "allDay";

export interface Correction {
  kind: EvidenceKind;
  /** What holds since the user said so. */
  counts: boolean;
}

export interface Person {
  id: string;
  name: string;
  addresses: string[];
  company: string | null;
  title: string | null;
  inAddressBook: boolean;
  sameOrganization: boolean;
  clocks: Record<ContactKind, string | null>;
  lastContact: { at: string; kind: ContactKind } | null;
  rhythm: Rhythm;
  why: string;
  notCounted: { kind: string; count: number }[];
  /** What the user judged otherwise than the rule does. */
  corrections: Correction[];
  choice: Choice;
  note: string | null;
  introducedBy: string | null;
  coffee: Coffee | null;
  /** Only in the answer about one person. */
  history?: Month[];
}

/** Two who may be one person, for the user to say. */
export interface Suggestion {
  people: Person[];
  because: "sameName";
}

export interface People {
  items: Person[];
  /** Null on the last page. */
  nextCursor: string | null;
}

export interface Remark {
  note: string | null;
  introducedBy: string | null;
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
