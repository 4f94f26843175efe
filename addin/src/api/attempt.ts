import type { Order } from "./types";

/**
 * Keeps one idempotency key for one choice: the same order sent again carries the same key, so that an answer lost
 * on the way cannot make a second event; another order gets another key, because a key never serves two bodies.
 */
export function attempts(newKey: () => string = () => crypto.randomUUID()) {
  const keys = new Map<string, string>();
  return (order: Order): string => {
    const text = JSON.stringify(order);
    const key = keys.get(text) ?? newKey();
    keys.set(text, key);
    return key;
  };
}
