import type { People, Person } from "../src/api/types";
import { bruno, mei, robot } from "./people";

const PAGE = 30;

/** The lists of the API, page after page. */
export function listed(people: Map<string, Person>, asked: URLSearchParams): People {
  const by = asked.get("introducedBy");
  const view = asked.get("view") ?? "quiet";
  const q = (asked.get("q") ?? "").toLowerCase();
  if (view === "notPeople") return { items: [robot], nextCursor: null };
  const everybody = [...people.values()].filter(({ id }) => id !== robot.id);
  if (by !== null) {
    const name = people.get(by)?.name ?? by;
    return { items: everybody.filter(({ introducedBy }) => introducedBy === name), nextCursor: null };
  }
  if (view === "quiet" && asked.get("limit") !== `${PAGE}`) return { items: [bruno, mei], nextCursor: null };
  const all = everybody.filter(
    (person) =>
      (view === "all" || kindOf(person) === view) && `${person.name} ${person.company}`.toLowerCase().includes(q),
  );
  const from = Number(asked.get("cursor") ?? 0);
  return {
    items: all.slice(from, from + PAGE),
    nextCursor: from + PAGE < all.length ? `${from + PAGE}` : null,
  };
}

function kindOf({ choice }: Person): string {
  return choice.kind === "none" ? "quiet" : choice.kind;
}

/** So many more, for lists that go on. */
export function crowd(count: number): Person[] {
  return Array.from({ length: count }, (_, index) => ({
    ...mei,
    id: `p_${index}`,
    name: `Person ${index + 1}`,
    addresses: [`person${index + 1}@contoso.example`],
  }));
}
