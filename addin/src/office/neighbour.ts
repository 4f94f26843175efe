/** What happened to a coffee, for a page that shows the pane in a frame beside the calendar. */
export interface CoffeeChanged {
  type: "outlook-coffee:changed";
  change: "held" | "sent" | "moved" | "removed";
  /** ISO 8601 with offset. */
  start: string;
}

/** Tells the page around the pane; only a page of the pane's own origin can hear it. */
export function tellNeighbour(change: CoffeeChanged["change"], start: string): void {
  if (window.parent === window) return;
  const message: CoffeeChanged = { type: "outlook-coffee:changed", change, start };
  window.parent.postMessage(message, window.location.origin);
}
