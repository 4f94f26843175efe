import { lazily } from "./lazily";

/** What comes after a click, and so need not be in the first view. */
export const Draft = lazily(async () => (await import("./Draft")).Draft);
export const Letter = lazily(async () => (await import("./Letter")).Letter);
export const Move = lazily(async () => (await import("./Move")).Move);
