import { expect, it } from "vitest";
import { coffeeOf } from "../../../mock/coffees";
import { grace } from "../../../mock/people";
import type { CoffeeState } from "../../api/types";
import { weekOf, weeksIn } from "../../text/dates";
import { cupsOf } from "./weeks";

const now = new Date("2026-11-23T08:30:00Z");
const coffee = (start: string, state: CoffeeState) => ({
  ...coffeeOf({ personId: "p", start, end: start, kind: "coffee", send: true }, grace),
  state,
});
const yearOf = (items: ReturnType<typeof coffee>[], skippedWeeks: string[] = []) =>
  cupsOf({ year: 2026, items, skippedWeeks }, now, "Europe/Berlin");
const stateIn = (week: string, ...coffees: ReturnType<typeof coffee>[]) =>
  yearOf(coffees).find((cup) => cup.week === week)?.state;

it.each<[string, CoffeeState, string, string]>([
  ["2026-03-04T09:00:00+01:00", "held", "2026-W10", "held"],
  ["2026-03-04T09:00:00+01:00", "missed", "2026-W10", "open"],
  ["2026-11-26T09:00:00+01:00", "accepted", "2026-W48", "booked"],
  ["2026-12-09T09:00:00+01:00", "draft", "2026-W50", "booked"],
  ["2026-12-09T09:00:00+01:00", "cancelled", "2026-W50", "toCome"],
])("A coffee on %s that is %s makes the cup of %s %s", (start, state, week, expected) =>
  expect(stateIn(week, coffee(start, state))).toBe(expected),
);

it("A second coffee that did not happen takes no cup away", () =>
  expect(stateIn("2026-W10", coffee("2026-03-03T09:00:00Z", "held"), coffee("2026-03-04T09:00:00Z", "missed"))).toBe(
    "held",
  ));

it("A week that the user wanted none in is skipped, unless there was one all the same", () => {
  const cups = yearOf([coffee("2026-03-03T09:00:00Z", "held")], ["2026-W10", "2026-W11", "2026-W48"]);
  expect(cups.filter(({ state }) => state === "skipped").map(({ week }) => week)).toEqual(["2026-W11", "2026-W48"]);
});

it("A year has as many cups as weeks, and one of them is now", () => {
  const cups = yearOf([]);
  expect(cups).toHaveLength(53);
  expect(cups.filter(({ isNow }) => isNow).map(({ week }) => week)).toEqual(["2026-W48"]);
});

it.each([
  [2024, 52],
  [2025, 52],
  [2026, 53],
  [2032, 53],
])("%d has %d weeks", (year, weeks) => expect(weeksIn(year)).toBe(weeks));

it.each([
  ["2026-11-23T08:30:00Z", "Europe/Berlin", "2026-W48"],
  ["2026-11-22T23:30:00Z", "Europe/Berlin", "2026-W48"], // already Monday in Berlin
  ["2026-11-22T23:30:00Z", "America/New_York", "2026-W47"],
  ["2027-01-01T12:00:00Z", "UTC", "2026-W53"],
  ["2024-12-30T12:00:00Z", "UTC", "2025-W01"],
])("%s in %s is in %s", (instant, zone, week) => expect(weekOf(new Date(instant), zone)).toBe(week));
