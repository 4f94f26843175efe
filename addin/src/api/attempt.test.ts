import { expect, it } from "vitest";
import { attempts } from "./attempt";

const order = {
  personId: "p_1",
  start: "2026-11-26T09:00:00+01:00",
  end: "2026-11-26T09:45:00+01:00",
  kind: "coffee",
  send: false,
} as const;

it("The same order keeps its key, and another order never shares it", () => {
  let made = 0;
  const keyFor = attempts(() => `key ${++made}`);
  expect(keyFor(order)).toBe("key 1");
  expect(keyFor({ ...order, send: true })).toBe("key 2");
  expect(keyFor({ ...order })).toBe("key 1");
});

it("Another choice starts with another key", () => {
  expect(attempts()(order)).not.toBe(attempts()(order));
});
