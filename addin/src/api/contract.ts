import type { components } from "./schema";
import type { Choice, Correction, Invite, Me, Month, People, Remark, Rhythm, Suggestion, Sync, Year } from "./types";

/** The types that openapi-typescript makes of `openapi.json`, which a test of the server holds against what it serves. */
type Served = components["schemas"];

/** The same fields, none missing on either side. */
type Same<Ours, Theirs> = [keyof Ours] extends [keyof Theirs]
  ? [keyof Theirs] extends [keyof Ours]
    ? true
    : false
  : false;

/**
 * Does not compile when a shape of ours and the server's drift apart. Held back until `openapi.json` has what the API gained:
 * Person (PersonView), Week (ThisWeek), Slot (SlotView), Slots (SlotsView), Coffee (CoffeeView), Order (CoffeeRequest).
 */
export type Contract = [
  Same<Me, Served["Me"]>,
  Same<Sync, Served["SyncView"]>,
  Same<Rhythm, Served["RhythmView"]>,
  Same<Suggestion, Served["Suggestion"]>,
  Same<Month, Served["MonthView"]>,
  Same<Choice, Served["ChoiceView"]>,
  Same<Correction, Served["Correction"]>,
  Same<People, Served["PeoplePage"]>,
  Same<Remark, Served["Remark"]>,
  Same<Year, Served["YearSoFar"]>,
  Same<Invite, Served["InviteView"]>,
] extends true[]
  ? true
  : false;

type Holds<T extends true> = T;
export type Checked = Holds<Contract>;
