import { describe, expect, it } from "vitest";
import { dateInMonths, formatsFor, mondayOf } from "./dates";

const formats = formatsFor("en-GB", "Europe/Berlin");
const now = new Date("2026-11-23T08:30:00Z");
const readable = (text: string) => text.replace(/\u2060/g, "").replace(/\s/g, " ");

describe("How long ago", () => {
  it.each([
    ["2026-11-23T05:00:00Z", "today"],
    ["2026-11-22T22:30:00Z", "yesterday"],
    ["2026-11-22T23:30:00Z", "today"], // half past midnight in Berlin
    ["2026-11-11T08:30:00Z", "12 days ago"],
    ["2026-10-01T13:00:00Z", "8 weeks ago"],
    ["2026-03-02T16:40:01Z", "9 months ago"],
    ["2025-01-10T08:00:00Z", "22 months ago"],
    ["2024-05-28T16:40:01Z", "2 years ago"],
    ["1999-11-20T08:00:00Z", "27 years ago"],
  ])("%s is %s", (iso, expected) => expect(formats.ago(iso, now)).toBe(expected));

  it("late in the evening, this morning is still today", () => {
    expect(formats.ago("2026-11-23T05:00:00Z", new Date("2026-11-23T22:00:00Z"))).toBe("today");
  });
});

describe("Dates and times", () => {
  it("are told in the zone of the slot", () => {
    expect(readable(formats.dayAndTime("2026-11-26T09:00:00+01:00", "Europe/Berlin"))).toBe("Thu 26 Nov, 09:00");
    expect(readable(formats.dayAndTime("2026-11-26T09:00:00+01:00", "Asia/Tokyo"))).toBe("Thu 26 Nov, 17:00");
  });

  it("name countries by the alphabet of the language", () => {
    expect(formats.countries(["AT", "DE", "US"]).map(([, name]) => name)).toEqual([
      "Austria",
      "Germany",
      "United States",
    ]);
    const german = formatsFor("de-DE", "Europe/Berlin").countries(["DE", "US", "AT"]);
    expect(german).toEqual([
      ["DE", "Deutschland"],
      ["AT", "Österreich"],
      ["US", "Vereinigte Staaten"],
    ]);
  });

  it("keep a time together at the end of a line", () => {
    const range = formats.range("2026-11-26T09:00:00+01:00", "2026-11-26T09:45:00+01:00");
    expect(readable(range)).toBe("09:00–09:45");
    expect(range).toBe("09:00\u2060–\u206009:45");
  });

  it("name the zone only when it is not the mailbox's own", () => {
    expect(formats.foreignZone("2026-11-26T09:00:00Z", "Europe/Berlin")).toBe("");
    expect(formats.foreignZone("2026-11-26T09:00:00Z", "Asia/Tokyo")).toBe("GMT+9");
  });

  it("survive a zone that no browser knows", () => {
    expect(readable(formatsFor("en-GB", "Customized Time Zone").dayAndTime("2026-11-26T09:00:00Z"))).toBe(
      "Thu 26 Nov, 09:00",
    );
  });

  it("say the days of an ISO week", () => expect(readable(formats.week("2026-W48"))).toBe("23 – 29 Nov"));
});

describe("The Monday of an ISO week", () => {
  it.each([
    ["2026-W01", "2025-12-29"],
    ["2026-W48", "2026-11-23"],
    ["2026-W53", "2026-12-28"],
    ["2021-W01", "2021-01-04"],
    ["2001-W48", "2001-11-26"],
  ])("of %s is %s", (week, expected) => expect(mondayOf(week).toISOString().slice(0, 10)).toBe(expected));
});

describe("A date some months on", () => {
  it.each([
    ["2026-11-23T08:30:00Z", 1, "2026-12-23"],
    ["2026-08-31T08:30:00Z", 6, "2027-02-28"],
    ["2026-11-29T23:30:00Z", 3, "2027-02-28"], // already the 30th in Berlin
  ])("%s plus %d months is %s", (from, months, expected) =>
    expect(dateInMonths(new Date(from), months, "Europe/Berlin")).toBe(expected),
  );
});
