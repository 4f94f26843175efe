import type { Coffee, Offer, Order } from "../src/api/types";
import type { MockApi } from "./api";
import { coffeeOf } from "./coffees";
import { bruno, grace, mei, noSlots } from "./people";

const order: Order = {
  personId: grace.id,
  start: "2026-11-26T09:00:00+01:00",
  end: "2026-11-26T09:45:00+01:00",
  kind: "coffee",
  send: true,
};
const proposedTime = { start: "2026-11-27T10:00:00+01:00", end: "2026-11-27T10:45:00+01:00" };

/** One offer of each reason, with others than this week's person. */
export const offers: Offer[] = [
  { person: mei, coffee: null, because: "answered", kind: "coffee" },
  { person: bruno, coffee: { ...other("c_7"), proposedTime }, because: "newTime", kind: "coffee" },
  { person: bruno, coffee: { ...other("c_8"), state: "declined" }, because: "declined", kind: "coffee" },
  { person: mei, coffee: null, because: "noAnswer", kind: "hello" },
];

function other(id: string): Coffee {
  return coffeeOf({ ...order, personId: bruno.id }, bruno, id);
}

/** Moments of a week, by name, for looking at and for tests. */
export const scenes: Record<string, (api: MockApi) => void> = {
  askFirst: (api) => {
    api.week.askFirst = true;
  },
  offers: (api) => {
    api.week.offers = structuredClone(offers);
  },
  answered: (api) => {
    api.week.offers = [{ person: grace, coffee: null, because: "answered", kind: "coffee" }];
  },
  noAnswer: (api) => {
    const asked = { at: "2026-11-11T08:00:00Z", kind: "coffee" as const, answeredAt: null };
    api.week.person = { ...grace, asked };
    api.week.offers = [{ person: grace, coffee: null, because: "noAnswer", kind: "hello" }];
  },
  noSlots: (api) => {
    api.slots = noSlots;
  },
  ...planned("hold", { state: "draft" }),
  ...planned("invited", { state: "invited" }),
  ...planned("newTime", { state: "declined", proposedTime, theirResponse: "declined" }),
  ...planned("held", { state: "held", note: "She is moving to Lisbon in spring." }),
};

function planned(name: string, changes: Partial<Coffee>): Record<string, (api: MockApi) => void> {
  return {
    [name]: (api) => {
      const coffee = { ...coffeeOf(order, grace), ...changes };
      const state = coffee.state === "draft" ? "drafted" : coffee.state === "held" ? "held" : "booked";
      api.week = { ...api.week, state, coffee };
    },
  };
}
