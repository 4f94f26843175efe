/** People as the API shows them. */
import type { Coffee, Step } from "./coffees";

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
  /** Every contact of the judged time was a meeting. */
  onlyMet: boolean;
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
  /** The letter that asked first, or said hello; `answeredAt` is null while nothing came back. */
  asked: { at: string; kind: Step; answeredAt: string | null } | null;
  /** Days on which the two met by the user's word. */
  metOn: string[];
  /** Only in the answer about one person. */
  history?: Month[];
}

/** Two who may be one person, for the user to say. */
export interface Suggestion {
  people: Person[];
  because: "sameName";
}

/** The lists that the API keeps. */
export type PeopleView = "quiet" | "all" | "pinned" | "snoozed" | "letGo";

export interface People {
  items: Person[];
  /** Null on the last page. */
  nextCursor: string | null;
}

export interface Remark {
  note: string | null;
  introducedBy: string | null;
}
