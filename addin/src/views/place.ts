import type { Tab } from "./Tabs";

/** Where one can be in the pane. */
export type Place = { tab: Tab } | { personId: string; from: Tab; followed: boolean };

/** Where a link leads that opens the pane by itself, as those of the weekly mail do: to somebody, to everybody, or to this week. */
export function placeOf(query: string): Place {
  const asked = new URLSearchParams(query);
  const personId = asked.get("person");
  if (personId) return { personId, from: "people", followed: false };
  return { tab: asked.get("view") === "people" ? "people" : "week" };
}
