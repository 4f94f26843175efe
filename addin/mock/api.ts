import type { Fetch } from "../src/api/client";
import type { Coffee, Me, Meeting, Person, Problem, Settings, Slots, Step, Suggestion, Week } from "../src/api/types";
import { coffeeOf, invite, letterOf } from "./coffees";
import { answerOfMe } from "./me";
import { ada, bruno, grace, mei, robot, slots, week } from "./people";
import { answerOfPeople } from "./persons";
import { eventOf, underway } from "./reading";
import { settings } from "./settings";
import { yearOf } from "./year";

export interface Request {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

/** An answer: a status with a JSON body, a ready response, or no answer at all. */
export type Answer = { status: number; body?: unknown } | Response | "no answer";

/** A small server in memory that keeps the HTTP contract. A test changes its state, or answers a route itself once. */
export class MockApi {
  me: Me = structuredClone(ada);
  week: Week = structuredClone(week);
  slots: Slots = structuredClone(slots);
  suggestions: Suggestion[] = [];
  settings: Settings = structuredClone(settings);
  people = new Map<string, Person>([grace, bruno, mei, robot].map((person) => [person.id, structuredClone(person)]));
  requests: Request[] = [];
  /** What the clock showed of each person before a day was named. */
  readonly metBefore = new Map<string, string | null>();
  private readonly answers: { route: string; answer: Answer | Promise<Answer> }[] = [];
  private passed = this.week;
  private readonly coffees = new Map<string, Coffee>();

  /** The next request of this route (`POST /api/coffees`) gets this answer instead of the usual one. */
  next(route: string, answer: Answer | Promise<Answer>): this {
    this.answers.push({ route, answer });
    return this;
  }

  sent(route: string): Request[] {
    return this.requests.filter((request) => `${request.method} ${request.path.split("?")[0]}` === route);
  }

  readonly fetch: Fetch = async (input, init) => {
    const method = init.method ?? "GET";
    const body = typeof init.body === "string" ? JSON.parse(init.body) : undefined;
    const request = { method, path: input, headers: init.headers as Record<string, string>, body };
    this.requests.push(request);
    const route = `${method} ${input.split("?")[0]}`;
    const planned = this.answers.findIndex((each) => each.route === route);
    const answer = planned >= 0 ? await this.answers.splice(planned, 1)[0]?.answer : this.answer(route, request);
    if (init.signal?.aborted) throw init.signal.reason;
    if (answer === undefined || answer === "no answer") throw new TypeError("Failed to fetch");
    return answer instanceof Response ? answer : respond(answer);
  };

  private answer(route: string, request: Request): Answer {
    const id = decodeURIComponent(request.path.split("?")[0]?.split("/")[3] ?? "");
    const part = answerOfMe(route, request, this) ?? answerOfPeople(route, request, this);
    if (part) return part;
    if (route === "GET /api/me") return ok(this.me);
    if (route === "POST /api/me/sync") return { status: 202 };
    if (route === "GET /api/me/sync/events")
      return stream(eventOf("progress", underway) + eventOf("done", this.me.sync));
    if (route === "GET /api/coffees/this-week") return ok(this.week);
    if (route === "POST /api/coffees/this-week/pass") return ok(this.pass((request.body as { reason: string }).reason));
    if (route === "DELETE /api/coffees/this-week/pass") return ok(this.takeBackPass());
    if (route === "GET /api/coffees/slots") return ok(this.slots);
    if (route === "POST /api/coffees/invite") return ok(invite(request.body as Meeting, this.people));
    if (route === "POST /api/coffees/letter")
      return ok(letterOf(request.body as { personId: string; kind: Step }, this.people));
    if (/^POST .*\/move$/.test(route)) return ok(this.move(id, request.body as { start: string; end: string }));
    if (route === "POST /api/coffees") return { status: 201, body: this.book(request) };
    if (/^POST .*\/send$/.test(route)) return ok(this.change(id, { state: "invited" }));
    if (/^POST .*\/outcome$/.test(route)) return ok(this.settle(id, request.body as { held: boolean; note?: string }));
    if (/^DELETE \/api\/coffees\//.test(route)) return this.remove(id);
    return { status: 404, body: problem("not-found", "There is nothing here.") };
  }

  /** Somebody as they are after these changes. */
  keep(id: string, changes: Partial<Person>): Person {
    const person = { ...(this.people.get(id) ?? grace), ...changes };
    this.people.set(id, person);
    return person;
  }

  pass(reason: string): Week {
    this.passed = this.week;
    this.week =
      reason === "notThisWeek"
        ? { ...this.week, state: "skipped", person: null, alternates: [] }
        : { ...this.week, person: bruno, alternates: [mei] };
    return this.week;
  }

  private takeBackPass(): Week {
    this.week = this.passed;
    return this.week;
  }

  private book({ headers, body }: Request): Coffee {
    const key = headers["Idempotency-Key"] ?? "";
    const order = body as Meeting & { send: boolean };
    const coffee =
      this.coffees.get(key) ?? coffeeOf(order, this.people.get(order.personId), `c_${this.coffees.size + 1}`);
    this.coffees.set(key, coffee);
    this.week = { ...this.week, state: order.send ? "booked" : "drafted", coffee };
    return coffee;
  }

  private change(id: string, changes: Partial<Coffee>): Coffee {
    const known = this.week.coffee ?? yearOf(2026).items.find((each) => each.id === id);
    const coffee = { ...(known as Coffee), id, ...changes };
    if (!this.week.coffee) return coffee;
    this.week = { ...this.week, state: changes.state === "invited" ? "booked" : "held", coffee };
    return coffee;
  }

  private settle(id: string, { held, note }: { held: boolean; note?: string }): Coffee {
    return this.change(id, { state: held ? "held" : "missed", ...(note === undefined ? {} : { note: note || null }) });
  }

  /** A declined one is asked again. */
  private move(id: string, time: { start: string; end: string }): Coffee {
    const old = this.week.coffee ?? this.week.offers.find((offer) => offer.coffee?.id === id)?.coffee;
    const coffee = { ...(old as Coffee), ...time, proposedTime: null };
    if (coffee.state === "declined") coffee.state = "invited";
    this.week = { ...this.week, offers: this.week.offers.filter((offer) => offer.coffee?.id !== id) };
    if (this.week.coffee) this.week.coffee = coffee;
    return coffee;
  }

  private remove(_: string): Answer {
    this.week = { ...this.week, state: "proposed", coffee: null };
    return new Response(null, { status: 204 });
  }
}

export function problem(type: string, detail: string, more: Partial<Problem> = {}): Problem {
  return {
    type: `https://outlook-coffee.example/problems/${type}`,
    title: "That did not work",
    detail,
    traceId: "00-4bf92f35-01",
    ...more,
  };
}

export function stream(text: string): Response {
  return new Response(text, { status: 200, headers: { "Content-Type": "text/event-stream" } });
}

const ok = (body: unknown): Answer => ({ status: 200, body });

function respond({ status, body }: { status: number; body?: unknown }): Response {
  const type = status >= 400 ? "application/problem+json" : "application/json";
  return new Response(body === undefined ? null : JSON.stringify(body), { status, headers: { "Content-Type": type } });
}
