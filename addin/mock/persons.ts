import type { Choice, Correction, Person, Remark } from "../src/api/types";
import { type Answer, type MockApi, problem, type Request } from "./api";
import { judged } from "./evidence";
import { listed } from "./lists";
import { grace, history } from "./people";

const ok = (body: unknown): Answer => ({ status: 200, body });

/** What the server in memory answers about people; null for everything else. */
export function answerOfPeople(route: string, { path, body }: Request, api: MockApi): Answer | null {
  const url = new URL(path, "http://x");
  const id = decodeURIComponent(url.pathname.split("/")[3] ?? "");
  const one = api.people.get(id) ?? grace;
  if (route === "GET /api/people") return ok(listed(api.people, url.searchParams));
  if (route === "GET /api/people/suggestions") return ok({ items: api.suggestions });
  if (route === "GET /api/people/by-address") return byAddress(api, url.searchParams.get("address") ?? "");
  if (route === "POST /api/people/apart") return keepApart(api, (body as { ids: string[] }).ids);
  if (route === "POST /api/people/merge") return ok(merge(api, (body as { ids: string[] }).ids));
  if (/^GET \/api\/people\//.test(route)) return ok({ ...api.people.get(id), history });
  if (/^PUT .*\/choice$/.test(route)) return ok(choose(api, id, body as Choice));
  if (/^PUT .*\/note$/.test(route)) return ok(api.keep(id, body as Remark));
  if (/^PUT .*\/evidence$/.test(route)) return ok({ ...api.keep(id, judged(one, body as Correction)), history });
  if (/^POST .*\/split$/.test(route)) return ok(split(api, one, (body as { address: string }).address));
  if (/^POST .*\/met$/.test(route)) return ok(meet(api, one, (body as { on: string }).on, true));
  if (/^DELETE .*\/met$/.test(route)) return ok(meet(api, one, url.searchParams.get("on") ?? "", false));
  return null;
}

function meet(api: MockApi, person: Person, day: string, together: boolean) {
  if (person.metOn.length === 0) api.metBefore.set(person.id, person.clocks.met);
  const others = person.metOn.filter((other) => other !== day);
  const metOn = together ? [...others, day].sort() : others;
  const all = [api.metBefore.get(person.id) ?? "", ...metOn.map((each) => `${each}T12:00:00Z`)];
  const met = all.sort().at(-1) || null;
  return { ...api.keep(person.id, { metOn, clocks: { ...person.clocks, met } }), history };
}

function keepApart(api: MockApi, ids: string[]): Answer {
  api.suggestions = api.suggestions.filter(({ people }) => !people.every(({ id }) => ids.includes(id)));
  return new Response(null, { status: 204 });
}

/** The last one named keeps the id. */
function merge(api: MockApi, ids: string[]): Person {
  const both = ids.map((id) => api.people.get(id) ?? grace);
  const merged = { ...(both.at(-1) ?? grace), addresses: both.flatMap(({ addresses }) => addresses) };
  for (const id of ids) api.people.delete(id);
  api.people.set(merged.id, merged);
  api.suggestions = [];
  const { person } = api.week;
  if (person && ids.includes(person.id)) api.week = { ...api.week, person: merged };
  return merged;
}

function byAddress(api: MockApi, address: string): Answer {
  const person = [...api.people.values()].find(({ addresses }) => addresses.includes(address));
  return person ? ok(person) : { status: 404, body: problem("not-found", "Nobody is known by this address.") };
}

function split(api: MockApi, person: Person, address: string): { first: Person; second: Person } {
  const first = api.keep(person.id, { addresses: person.addresses.filter((each) => each !== address) });
  return { first, second: { ...first, id: "p_split", name: address, addresses: [address] } };
}

function choose(api: MockApi, id: string, choice: Choice): Person {
  const person = api.keep(id, { choice });
  if (choice.kind !== "none" && api.week.person?.id === id) api.pass("someoneElse");
  return person;
}
