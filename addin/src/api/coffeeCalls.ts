import type { Wire } from "./client";
import type { Coffee, CoffeeYear, Invite, Letter, Meeting, Order, SlotQuery, Slots, Step, Week } from "./types";

interface Wish {
  personId: string;
  kind: Step;
  minutes?: number;
}

const path = (id: string) => `/api/coffees/${encodeURIComponent(id)}`;

/** This week's coffee from the proposal to what came of it, and the year's. */
export function coffeeCalls({ send, json }: Wire) {
  return {
    week: (signal?: AbortSignal) => json<Week>("GET", "/api/coffees/this-week", { signal }),
    pass: (personId: string, reason: "someoneElse" | "notThisWeek") =>
      json<Week>("POST", "/api/coffees/this-week/pass", { body: { personId, reason } }),
    takeBackPass: (personId: string) =>
      json<Week>("DELETE", `/api/coffees/this-week/pass?personId=${encodeURIComponent(personId)}`),
    slots: ({ personId, kind, minutes }: SlotQuery, signal?: AbortSignal) => {
      const length = minutes === undefined ? "" : `&minutes=${minutes}`;
      const query = `personId=${encodeURIComponent(personId)}&kind=${kind}${length}`;
      return json<Slots>("GET", `/api/coffees/slots?${query}`, { signal });
    },
    invite: (meeting: Meeting, signal?: AbortSignal) =>
      json<Invite>("POST", "/api/coffees/invite", { body: meeting, signal }),
    letter: (wish: Wish, signal?: AbortSignal) => json<Letter>("POST", "/api/coffees/letter", { body: wish, signal }),
    book: (order: Order, key: string) => json<Coffee>("POST", "/api/coffees", { body: order, key }),
    sendHold: (id: string) => json<Coffee>("POST", `${path(id)}/send`),
    remove: (id: string) => send("DELETE", path(id)),
    /** @param time ISO 8601 with offset. */
    move: (id: string, time: { start: string; end: string }) =>
      json<Coffee>("POST", `${path(id)}/move`, { body: time }),
    /** An empty note takes the note away; without one it stays as it was. */
    tellOutcome: (id: string, held: boolean, note?: string) =>
      json<Coffee>("POST", `${path(id)}/outcome`, { body: { held, note } }),
    year: (year: number, signal?: AbortSignal) => json<CoffeeYear>("GET", `/api/coffees?year=${year}`, { signal }),
  };
}
