import type { Wire } from "./client";
import type { Choice, Correction, People, PeopleView, Person, Remark, Suggestion } from "./types";

/** Of a list that is shown whole: more than anybody reads. */
const MOST = 100;

/** Of a list that goes on as one reads. */
const PAGE = 30;

export interface PeopleQuery {
  view: PeopleView;
  /** Part of a name, an address or a company; empty = everybody. */
  q: string;
  /** From the page before; null for the first. */
  cursor: string | null;
}

const path = (id: string) => `/api/people/${encodeURIComponent(id)}`;

/** Whom the user knows, and what they want with each. */
export function peopleCalls({ send, json }: Wire) {
  return {
    people: ({ view, q, cursor }: PeopleQuery, signal?: AbortSignal) => {
      const query = new URLSearchParams({ view, limit: `${PAGE}` });
      if (q) query.set("q", q);
      if (cursor) query.set("cursor", cursor);
      return json<People>("GET", `/api/people?${query}`, { signal });
    },
    person: (id: string, signal?: AbortSignal) => json<Person>("GET", path(id), { signal }),
    byAddress: (address: string, signal?: AbortSignal) =>
      json<Person>("GET", `/api/people/by-address?address=${encodeURIComponent(address)}`, { signal }),
    quiet: (limit: number, signal?: AbortSignal) =>
      json<People>("GET", `/api/people?view=quiet&limit=${limit}`, { signal }),
    notPeople: (signal?: AbortSignal) => json<People>("GET", `/api/people?view=notPeople&limit=${MOST}`, { signal }),
    /** @param who A name, or a person's id. */
    metThrough: (who: string, signal?: AbortSignal) =>
      json<People>("GET", `/api/people?view=all&introducedBy=${encodeURIComponent(who)}&limit=${MOST}`, { signal }),
    choose: (id: string, choice: Choice) => json<Person>("PUT", `${path(id)}/choice`, { body: choice }),
    correct: (id: string, correction: Correction) => json<Person>("PUT", `${path(id)}/evidence`, { body: correction }),
    remark: (id: string, remark: Remark) => json<Person>("PUT", `${path(id)}/note`, { body: remark }),
    /** @param on A date, not after today. */
    met: (id: string, on: string) => json<Person>("POST", `${path(id)}/met`, { body: { on } }),
    takeBackMet: (id: string, on: string) => json<Person>("DELETE", `${path(id)}/met?on=${on}`),
    split: (id: string, address: string) =>
      json<{ first: Person; second: Person }>("POST", `${path(id)}/split`, { body: { address } }),
    suggestions: (signal?: AbortSignal) => json<{ items: Suggestion[] }>("GET", "/api/people/suggestions", { signal }),
    merge: (ids: string[]) => json<Person>("POST", "/api/people/merge", { body: { ids } }),
    keepApart: (ids: string[]) => send("POST", "/api/people/apart", { body: { ids } }),
  };
}
