import { expect, it } from "vitest";
import { en } from "./en";
import { counted, initials, shortName } from "./sentences";

it("A reason is said in words", () => {
  expect(counted(en.noSlot, "busy", 38)).toBe("38 times when you are busy");
  expect(counted(en.noSlot, "buffer", 1)).toBe("1 time too close to another meeting");
});

it("A reason that the catalogue does not know keeps its name, spelled out", () => {
  expect(counted(en.emptyReasons, "askedTooOften", 4)).toBe("4 × asked too often");
  expect(counted(en.noSlot, "toString", 2)).toBe("2 × to string");
});

it.each([
  ["Grace Okafor", "Grace", "GO"],
  ["Okafor, Grace", "Grace", "GO"],
  ["Grace Okafor (Fabrikam)", "Grace", "GO"],
  ["Zoë", "Zoë", "Z"],
  ["grace.okafor@fabrikam.example", "grace.okafor@fabrikam.example", "GO"],
  ["李小龍", "李小龍", "李"],
  ["", "", "?"],
])("%s is called %s and shown as %s", (name, short, letters) => {
  expect(shortName(name)).toBe(short);
  expect(initials(name)).toBe(letters);
});
