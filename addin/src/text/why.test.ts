import { describe, expect, it } from "vitest";
import { bruno, grace } from "../../mock/people";
import type { Person } from "../api/types";
import { formatsFor } from "./dates";
import { de } from "./de";
import { en } from "./en";
import { whyOf } from "./why";

const formats = formatsFor("en-GB", "Europe/Berlin");
const tie = (usualGapDays: number | null, silenceDays: number | null, changes: Partial<Person> = {}): Person => ({
  ...grace,
  rhythm: { ...grace.rhythm, usualGapDays, silenceDays },
  ...changes,
});

describe("A quiet tie is told by its own rhythm, as the server tells it", () => {
  it.each([
    [1, 40, "You were in touch about every day. It has been 6 weeks."],
    [4, 13, "You were in touch about every 4 days. It has been 13 days."],
    [7, 30, "You were in touch about every week. It has been 4 weeks."],
    [21, 266, "You were in touch about every 3 weeks. It has been 9 months."],
    [30, 90, "You were in touch about every month. It has been 3 months."],
    [40, 59, "You were in touch about every 6 weeks. It has been 8 weeks."],
    [91, 730, "You were in touch about every 3 months. It has been 2 years."],
    [180, 800, "You were in touch about twice a year. It has been more than 2 years."],
    [365, 1461, "You were in touch about once a year. It has been 4 years."],
    [731, 3000, "You were in touch about every 2 years. It has been more than 8 years."],
  ])("a gap of %d days and a silence of %d", (gap, silence, sentence) =>
    expect(whyOf(tie(gap, silence), en, formats)).toBe(sentence),
  );
});

it("Who only met is told so", () =>
  expect(
    whyOf(
      { ...grace, rhythm: { ...grace.rhythm, usualGapDays: 30, silenceDays: 90, onlyMet: true } },
      de,
      formatsFor("de", "UTC"),
    ),
  ).toBe("Ihr habt euch etwa jeden Monat getroffen. Das ist jetzt 3 Monate her."));

it("Somebody pinned goes by what the user wanted", () =>
  expect(whyOf(tie(21, 90, { choice: { kind: "pinned", everyDays: 30 } }), en, formats)).toBe(
    "You wanted to be in touch every 30 days. It has been 3 months.",
  ));

it("Who is in touch has a last time and no silence", () =>
  expect(whyOf({ ...grace, rhythm: { ...grace.rhythm, silenceDays: 1, state: "inTouch" } }, en, formats)).toBe(
    "You were in touch yesterday.",
  ));

it("Too little is said to be too little", () =>
  expect(whyOf(tie(null, null), en, formats)).toBe("There is too little shared history to tell."));

it("A state that this pane does not know keeps the server's sentence", () =>
  expect(
    whyOf(
      { ...grace, why: "As the server says.", rhythm: { ...grace.rhythm, state: "new" as "slipping" } },
      en,
      formats,
    ),
  ).toBe("As the server says."));

it("Other languages need no word of the server's", () =>
  expect(whyOf(bruno, de, formatsFor("de", "Europe/Berlin"))).toBe(
    "Ihr hattet etwa alle 6 Wochen Kontakt. Das ist jetzt 2 Jahre her.",
  ));
