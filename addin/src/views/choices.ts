import type { Choice } from "../api/types";

/** A choice as the API takes it: with the fields of its kind only. */
export function plain({ kind, until, everyDays }: Choice): Choice {
  if (kind === "snoozed") return { kind, until };
  if (kind === "pinned") return { kind, everyDays };
  return { kind };
}
