import { expect, it } from "vitest";
import { monthsShown } from "./History";

const now = new Date("2026-11-23T08:30:00Z");
const active = (month: string) => ({ month, wrote: 1, heard: 2, met: 0 });

it("Three years are shown, the months without contact among them", () => {
  const months = monthsShown([active("2026-02"), active("2026-04")], now);
  expect(months).toHaveLength(36);
  expect(months[0]?.month).toBe("2023-12");
  expect(months.at(-1)).toEqual({ month: "2026-11", wrote: 0, heard: 0, met: 0 });
  expect(months.filter((month) => month.wrote > 0).map((month) => month.month)).toEqual(["2026-02", "2026-04"]);
});
