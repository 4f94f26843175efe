import { describe, expect, it } from "vitest";
import { begun, underway } from "../../mock/reading";
import { formatsFor } from "./dates";
import { en } from "./en";
import { howFar, shareOf, timeLeft } from "./progress";

const formats = formatsFor("en-GB", "Europe/Berlin");

describe("How far a reading is", () => {
  it.each([
    ["all is known", {}, "62,000 of about 200,000 messages in 14 folders"],
    ["there is one folder", { folders: 1 }, "62,000 of about 200,000 messages in 1 folder"],
    ["the folders are unknown", { folders: null }, "62,000 of about 200,000 messages"],
    ["the total is unknown", { total: null }, "62,000 messages read so far in 14 folders"],
    ["mail has just begun", { read: 0 }, "0 of about 200,000 messages in 14 folders"],
    ["more has come meanwhile", { read: 200_987 }, "200,000 of about 201,000 messages in 14 folders"],
    ["the mailbox is small", { read: 512, total: 1234 }, "512 of about 1,230 messages in 14 folders"],
    ["the mailbox is empty", { read: 0, total: 0 }, ""],
    ["contacts are read", begun, ""],
  ])("when %s", (_, known, expected) =>
    expect(howFar({ ...underway, ...known }, en, formats).replace("\u00a0", " ")).toBe(expected),
  );
});

describe("The bar", () => {
  it("is full in proportion", () => expect(shareOf(underway)).toEqual({ value: 62_013, max: 200_123 }));

  it("is never more than full, however much mail arrives meanwhile", () =>
    expect(shareOf({ ...underway, read: 250_000 })).toEqual({ value: 200_123, max: 200_123 }));

  it("promises nothing while nobody knows how much there is", () => {
    expect(shareOf(begun)).toBeNull();
    expect(shareOf({ ...underway, total: null })).toBeNull();
    expect(shareOf({ ...underway, read: 0, total: 0 })).toBeNull();
  });

  it("does not stand at nothing while contacts are read", () =>
    expect(shareOf({ ...begun, total: 200_123 })).toBeNull());
});

describe("The time left", () => {
  it.each([
    [null, ""],
    [-3, ""],
    [0, "Less than a minute left"],
    [59, "Less than a minute left"],
    [60, "About a minute left"],
    [89, "About a minute left"],
    [90, "About 2 minutes left"],
    [118, "About 2 minutes left"],
    [9 * 60, "About 9 minutes left"],
    [13 * 60, "About 15 minutes left"],
    [75 * 60, "About 75 minutes left"],
    [100 * 60, "About 2 hours left"],
    [11_000, "About 3 hours left"],
  ])("of %s seconds", (secondsLeft, expected) => expect(timeLeft({ ...underway, secondsLeft }, en)).toBe(expected));
});
