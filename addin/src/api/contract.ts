import type { SignInSettings } from "../auth/settings";
import type { components } from "./schema";
import type {
  Calendar,
  Choice,
  Coffee,
  CoffeeYear,
  Correction,
  Invite,
  Letter,
  Me,
  Month,
  Offer,
  Order,
  OwnText,
  People,
  Person,
  Remark,
  Rhythm,
  Settings,
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
  Same<Rhythm, Served["RhythmView"]>,
  Same<Suggestion, Served["Suggestion"]>,
  Same<Month, Served["MonthView"]>,
  Same<Choice, Served["ChoiceView"]>,
  Same<Correction, Served["Correction"]>,
  Same<People, Served["PeoplePage"]>,
  Same<Remark, Served["Remark"]>,
  Same<Year, Served["YearSoFar"]>,
  Same<Invite, Served["InviteView"]>,
  Same<Person, Served["PersonView"]>,
  Same<Week, Served["ThisWeek"]>,
  Same<Offer, Served["OfferView"]>,
  Same<Slot, Served["SlotView"]>,
  Same<Slots, Served["SlotsView"]>,
  Same<Coffee, Served["CoffeeView"]>,
  Same<CoffeeYear, Served["YearView"]>,
  Same<Order, Served["CoffeeRequest"]>,
  Same<Letter, Served["LetterView"]>,
  Same<Settings, Served["Settings"]>,
  Same<Calendar, Served["CalendarChoice"]>,
  Same<OwnText, Served["OwnText"]>,
  Same<SignInSettings, Served["SignInSettings"]>,
] extends true[]
  ? true
  : false;

type Holds<T extends true> = T;
export type Checked = Holds<Contract>;
