/**
 * The shapes of the HTTP contract, closer than OpenAPI can say them (which fields are null, which words a field may hold).
 * `contract.ts` holds them against the types made from the server's own description.
 * Instants are ISO 8601 in UTC; times a person reads carry their offset.
 */

import type { Slot } from "./coffees";

export type * from "./coffees";
export type * from "./people";
export type * from "./settings";

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
  /** This ISO week, when its mail could not be sent in time. */
  missedReport?: string | null;
  people: { all: number; quiet: number; snoozed: number; letGo: number };
  sync: Sync;
}

/** How far a reading is: what each event of its stream says. */
export type Progress = Pick<Sync, "phase" | "read" | "folders" | "total" | "secondsLeft">;
