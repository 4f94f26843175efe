import { describe, expect, it } from "vitest";
import { en } from "./en";
import { directionOf, LANGUAGES, type Language, languageOf, localeOf, textsIn } from "./languages";
import { pluralsOf } from "./plurals";

const languages = Object.keys(LANGUAGES) as Language[];

/** Every path of a catalogue: `draft.title`. */
function pathsOf(texts: object, before = ""): string[] {
  return Object.entries(texts).flatMap(([name, text]) =>
    typeof text === "object" ? pathsOf(text, `${before}${name}.`) : [`${before}${name}`],
  );
}

/** Every sentence, those with something in them too: a count of 3, and a word that can be found again. */
function sentencesOf(texts: object): string[] {
  return Object.values(texts).flatMap((text: unknown) => {
    if (typeof text === "function") return [1, 2, 3, 11].map((count) => `${text(count, "day", "x")}`);
    return typeof text === "object" && text !== null ? sentencesOf(text) : [`${text}`];
  });
}

describe.each(languages)("The catalogue of %s", (language) => {
  it("has every sentence that the English one has, and no other", async () =>
    expect(pathsOf(await textsIn(language)).sort()).toEqual(pathsOf(en).sort()));

  it("leaves none empty, and puts a number where it belongs", async () => {
    for (const sentence of sentencesOf(await textsIn(language))) {
      expect(sentence.trim()).not.toBe("");
      expect(sentence).not.toMatch(/#|undefined|\[object|<[a-z]/i);
    }
  });
});

/** What the server counts: `WeeklyPick` and `WeekDesk` say why a week is empty, `SlotRule` why a time is none. */
const REASONS =
  "snoozed openCoffee plannedMeeting outOfOffice passed unanswered noAddress tooLittleHistory inTouch recent sharedMailbox noCoffeesWanted paused notReadYet";
const RULES =
  "horizon outsideHours holiday notice outOfOffice busy workingElsewhere buffer travel oneADay weekFull theirsOutsideHours theirsBusy tentative theirsTentative";

it("Every reason that the server counts has words of its own", () => {
  expect(REASONS.split(" ").filter((reason) => !Object.hasOwn(en.emptyReasons, reason))).toEqual([]);
  expect(RULES.split(" ").filter((rule) => !Object.hasOwn(en.noSlot, rule))).toEqual([]);
});

it.each(languages.filter((language) => language !== "en"))("%s is not English with another name", async (language) => {
  const sentences = new Set(sentencesOf(en));
  const same = sentencesOf(await textsIn(language)).filter(
    (sentence) => sentence.length > 12 && sentences.has(sentence),
  );
  expect(same.filter((sentence) => !/outlook.coffee|×/i.test(sentence))).toEqual([]);
});

it.each([
  [[null, "de-AT", "en"], "de"],
  [["ar", "de"], "ar"],
  [["ES_mx"], "es"],
  [["it-IT", "fr-CA"], "fr"],
  [["it-IT"], "en"],
  [["constructor"], "en"],
  [[], "en"],
])("Of the wishes %j the pane speaks %s", (wishes, language) => expect(languageOf(wishes)).toBe(language));

it("Dates follow the person's own kind of the language, and never another language", () => {
  expect(localeOf("de", [null, "en-US", "de-AT"])).toBe("de-AT");
  expect(localeOf("de", ["de", "de-CH"])).toBe("de-CH");
  expect(localeOf("en", ["en", "fr"])).toBe("en-GB");
  expect(localeOf("ja", ["en-US"])).toBe("ja");
});

it("Arabic is read from right to left", () =>
  expect(languages.filter((each) => directionOf(each) === "rtl")).toEqual(["ar"]));

it("Each language counts in its own way", () => {
  const forms = { one: "one", two: "two", few: "few #", other: "other #" };
  expect([1, 2, 3, 11].map((count) => pluralsOf("ar-EG-u-nu-latn")(count, forms))).toEqual([
    "one",
    "two",
    "few 3",
    "other 11",
  ]);
  expect([0, 1, 2].map((count) => pluralsOf("fr")(count, forms))).toEqual(["one", "one", "other 2"]);
  expect(pluralsOf("de")(12_345, forms)).toBe("other 12.345");
});
