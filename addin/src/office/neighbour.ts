import type { Listener } from "./office";

/** What happened to a coffee, for a page that shows the pane in a frame beside the calendar. */
export interface CoffeeChanged {
  type: "outlook-coffee:changed";
  change: "held" | "sent" | "moved" | "removed";
  /** ISO 8601 with offset. */
  start: string;
}

/** Whom the message or appointment is with that is open beside the pane; empty = nothing is open. */
export interface Selected {
  type: "outlook-coffee:selected";
  addresses: string[];
}

/** How the page around the pane looks and speaks. */
export interface Appearance {
  type: "outlook-coffee:appearance";
  theme?: "light" | "dark";
  /** BCP 47. */
  language?: string;
}

/** Tells the page around the pane; only a page of the pane's own origin can hear it. */
export function tellNeighbour(change: CoffeeChanged["change"], start: string): void {
  post({ type: "outlook-coffee:changed", change, start });
}

/** Hears the page around the pane, if it is of the pane's own origin, and tells it that somebody listens. */
export function listenToNeighbour(listener: Listener, page: Window = window): () => void {
  const hear = ({ origin, source, data }: MessageEvent) => {
    if (page.parent === page || origin !== page.location.origin || source !== page.parent) return;
    const said = data as Partial<Selected> | Appearance | null;
    if (said?.type === "outlook-coffee:selected" && Array.isArray(said.addresses))
      listener.selected(said.addresses.filter((each) => typeof each === "string"));
    if (said?.type !== "outlook-coffee:appearance") return;
    if (said.theme === "light" || said.theme === "dark") page.document.documentElement.dataset.theme = said.theme;
    if (typeof said.language === "string") listener.language(said.language);
  };
  page.addEventListener("message", hear);
  post({ type: "outlook-coffee:listening" });
  return () => page.removeEventListener("message", hear);
}

function post(message: CoffeeChanged | { type: "outlook-coffee:listening" }): void {
  if (window.parent !== window) window.parent.postMessage(message, window.location.origin);
}
