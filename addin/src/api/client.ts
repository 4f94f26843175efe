import type { TokenSource } from "../auth/tokens";
import { Failure, failureOf } from "./failure";
import type {
  Choice,
  Coffee,
  Correction,
  Invite,
  Letter,
  Me,
  Meeting,
  Order,
  People,
  Person,
  Remark,
  SlotQuery,
  Slots,
  Step,
  Suggestion,
  Week,
} from "./types";

const TIMEOUT_MILLISECONDS = 30_000;

/** Of a list that is shown whole: more than anybody reads. */
const MOST = 100;

export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

interface Call {
  body?: unknown;
  key?: string;
  signal?: AbortSignal | undefined;
}

/** The typed API. Every call rejects with a `Failure`, or with an `AbortError` when its own signal was aborted. */
export type Api = ReturnType<typeof connect>;

export function connect(tokens: TokenSource, fetcher: Fetch = (input, init) => fetch(input, init)) {
  async function send(method: string, path: string, { body, key, signal }: Call = {}): Promise<Response> {
    const headers: Record<string, string> = { Accept: "application/json", ...(await tokens.headers()) };
    if (body !== undefined) headers["Content-Type"] = "application/json";
    if (key !== undefined) headers["Idempotency-Key"] = key;
    const init: RequestInit = { method, headers, signal: limited(signal) };
    if (body !== undefined) init.body = JSON.stringify(body);
    const response = await reach(() => fetcher(path, init), signal);
    if (!response.ok) throw await failureOf(response);
    return response;
  }

  async function json<T>(method: string, path: string, call?: Call): Promise<T> {
    return (await (await send(method, path, call)).json()) as T;
  }

  return {
    me: (signal?: AbortSignal) => json<Me>("GET", "/api/me", { signal }),
    startSync: (signal?: AbortSignal) => send("POST", "/api/me/sync", { signal }),
    syncEvents: async (signal: AbortSignal) => {
      const headers = { Accept: "text/event-stream", ...(await tokens.headers()) };
      return fetcher("/api/me/sync/events", { method: "GET", headers, signal, cache: "no-store" });
    },
    week: (signal?: AbortSignal) => json<Week>("GET", "/api/coffees/this-week", { signal }),
    pass: (personId: string, reason: "someoneElse" | "notThisWeek") =>
      json<Week>("POST", "/api/coffees/this-week/pass", { body: { personId, reason } }),
    person: (id: string, signal?: AbortSignal) =>
      json<Person>("GET", `/api/people/${encodeURIComponent(id)}`, { signal }),
    quiet: (limit: number, signal?: AbortSignal) =>
      json<People>("GET", `/api/people?view=quiet&limit=${limit}`, { signal }),
    notPeople: (signal?: AbortSignal) => json<People>("GET", `/api/people?view=notPeople&limit=${MOST}`, { signal }),
    /** @param who A name, or a person's id. */
    metThrough: (who: string, signal?: AbortSignal) =>
      json<People>("GET", `/api/people?view=all&introducedBy=${encodeURIComponent(who)}&limit=${MOST}`, { signal }),
    choose: (id: string, choice: Choice) =>
      json<Person>("PUT", `/api/people/${encodeURIComponent(id)}/choice`, { body: choice }),
    suggestions: (signal?: AbortSignal) => json<{ items: Suggestion[] }>("GET", "/api/people/suggestions", { signal }),
    merge: (ids: string[]) => json<Person>("POST", "/api/people/merge", { body: { ids } }),
    keepApart: (ids: string[]) => send("POST", "/api/people/apart", { body: { ids } }),
    correct: (id: string, correction: Correction) =>
      json<Person>("PUT", `/api/people/${encodeURIComponent(id)}/evidence`, { body: correction }),
    remark: (id: string, remark: Remark) =>
      json<Person>("PUT", `/api/people/${encodeURIComponent(id)}/note`, { body: remark }),
    slots: ({ personId, kind, minutes }: SlotQuery, signal?: AbortSignal) => {
      const length = minutes === undefined ? "" : `&minutes=${minutes}`;
      const query = `personId=${encodeURIComponent(personId)}&kind=${kind}${length}`;
      return json<Slots>("GET", `/api/coffees/slots?${query}`, { signal });
    },
    invite: (meeting: Meeting, signal?: AbortSignal) =>
      json<Invite>("POST", "/api/coffees/invite", { body: meeting, signal }),
    letter: (wish: { personId: string; kind: Step; minutes?: number | undefined }, signal?: AbortSignal) =>
      json<Letter>("POST", "/api/coffees/letter", { body: wish, signal }),
    book: (order: Order, key: string) => json<Coffee>("POST", "/api/coffees", { body: order, key }),
    sendHold: (id: string) => json<Coffee>("POST", `/api/coffees/${encodeURIComponent(id)}/send`),
    remove: (id: string) => send("DELETE", `/api/coffees/${encodeURIComponent(id)}`),
    /** @param time ISO 8601 with offset. */
    move: (id: string, time: { start: string; end: string }) =>
      json<Coffee>("POST", `/api/coffees/${encodeURIComponent(id)}/move`, { body: time }),
    /** A note of null takes the note away; without one it stays as it was. */
    tellOutcome: (id: string, held: boolean, note?: string | null) =>
      json<Coffee>("POST", `/api/coffees/${encodeURIComponent(id)}/outcome`, { body: { held, note } }),
  };
}

function limited(signal: AbortSignal | undefined): AbortSignal {
  const timeout = AbortSignal.timeout(TIMEOUT_MILLISECONDS);
  return signal ? AbortSignal.any([signal, timeout]) : timeout;
}

async function reach(ask: () => Promise<Response>, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await ask();
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Failure(navigator.onLine ? "unreachable" : "offline");
  }
}
