import { afterEach, expect, it, vi } from "vitest";
import { listenToNeighbour } from "./neighbour";

const parent = {};
const origin = window.location.origin;
let hear: (event: unknown) => void = () => undefined;
const page = {
  parent,
  location: { origin },
  document,
  addEventListener: (_: string, handler: (event: unknown) => void) => {
    hear = handler;
  },
  removeEventListener: () => undefined,
} as unknown as Window;

afterEach(() => {
  delete document.documentElement.dataset.theme;
});

function listening() {
  const listener = { selected: vi.fn(), language: vi.fn() };
  listenToNeighbour(listener, page);
  return listener;
}

it("What is open beside the pane is heard", () => {
  const { selected } = listening();
  hear({ origin, source: parent, data: { type: "outlook-coffee:selected", addresses: ["a@x.example", 7] } });
  expect(selected).toHaveBeenCalledExactlyOnceWith(["a@x.example"]);
});

it("Its theme and its language become the pane's", () => {
  const { language } = listening();
  hear({ origin, source: parent, data: { type: "outlook-coffee:appearance", theme: "dark", language: "de" } });
  expect(document.documentElement.dataset.theme).toBe("dark");
  expect(language).toHaveBeenCalledExactlyOnceWith("de");
});

it.each([
  ["another origin", { origin: "https://evil.example", source: parent }],
  ["another window", { origin, source: {} }],
])("Nothing is heard from %s", (_, from) => {
  const { selected } = listening();
  hear({ ...from, data: { type: "outlook-coffee:selected", addresses: ["a@x.example"] } });
  expect(selected).not.toHaveBeenCalled();
});
