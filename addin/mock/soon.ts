import { vi } from "vitest";

/** Waits until it no longer throws; as long as a machine may need that has other work too. */
export const soon = <T>(attempt: () => T | Promise<T>): Promise<T> => vi.waitFor(attempt, { timeout: 20_000 });
