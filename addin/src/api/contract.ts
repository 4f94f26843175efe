import type { components } from "./schema";
import type {
  Choice,
  Coffee,
  Correction,
  Invite,
  Me,
  Meeting,
  Month,
  People,
  Person,
  Remark,
  Rhythm,
  Slot,
  Slots,
  Suggestion,
  Sync,
  Week,
  Year,
} from "./types";

/** The types that openapi-typescript makes of `openapi.json`, which a test of the server holds against what it serves. */
type Served = components["schemas"];

/** The same fields, none missing on either side. */
type Same<Ours, Theirs> = [keyof Ours] extends [keyof Theirs]
  ? [keyof Theirs] extends [keyof Ours]
    ? true
    : false
  : false;

/** Does not compile when a shape of ours and the server's drift apart. */
export type Contract = [
  Same<Me, Served["Me"]>,
  Same<Sync, Served["SyncView"]>,
  Same<Person, Served["PersonView"]>,
  Same<Rhythm, Served["RhythmView"]>,
  Same<Suggestion, Served["Suggestion"]>,
  Same<Month, Served["MonthView"]>,
  Same<Choice, Served["ChoiceView"]>,
  Same<Correction, Served["Correction"]>,
  Same<People, Served["PeoplePage"]>,
  Same<Remark, Served["Remark"]>,
  Same<Week, Served["ThisWeek"]>,
  Same<Year, Served["YearSoFar"]>,
  Same<Slot, Served["SlotView"]>,
  Same<Slots, Served["SlotsView"]>,
  Same<Invite, Served["InviteView"]>,
  Same<Coffee, Served["CoffeeView"]>,
  Same<Meeting & { send: boolean }, Served["CoffeeRequest"]>,
] extends true[]
  ? true
  : false;

type Holds<T extends true> = T;
export type Checked = Holds<Contract>;
