import type { Coffee, CoffeeYear } from "../src/api/types";
import { weekOf } from "../src/text/dates";
import { coffeeOf } from "./coffees";
import { bruno, grace, mei, NOW } from "./people";

const PEOPLE = [grace, bruno, mei];
const WEEK = 7 * 86_400_000;
const SKIPPED = [9, 21, 22, 30];

/** A year in which most weeks had a cup, some had none, and one is to come. */
export function yearOf(year: number): CoffeeYear {
  const first = Date.UTC(year, 0, 6, 9);
  const items = Array.from({ length: 48 }, (_, index) => coffeeIn(index, first)).filter((coffee) => coffee !== null);
  const skippedWeeks = SKIPPED.map((index) => weekOf(new Date(first + index * WEEK), "UTC"));
  const held = items.filter(({ state }) => state === "held").length;
  return { year, goal: 52, held, booked: items.length - held - 1, skippedWeeks, items };
}

function coffeeIn(index: number, first: number): Coffee | null {
  const person = PEOPLE[index % PEOPLE.length] ?? grace;
  if (SKIPPED.includes(index) || index % 7 === 5) return null;
  const start = new Date(first + index * WEEK);
  const isOver = start < new Date(NOW);
  const order = {
    personId: person.id,
    start: start.toISOString(),
    end: new Date(start.getTime() + 45 * 60_000).toISOString(),
    kind: "coffee" as const,
    send: true,
  };
  return {
    ...coffeeOf(order, person, `c_year_${index}`),
    state: index === 3 ? "missed" : isOver ? "held" : "accepted",
    note: index === 44 ? "She is moving to Lisbon in spring." : null,
  };
}
