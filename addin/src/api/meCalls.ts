import type { Wire } from "./client";
import type { Calendar, Me, OwnText, Settings } from "./types";

/** The mailbox, what the user wants, and everything that is held about them. */
export function meCalls({ send, json, stream }: Wire) {
  return {
    me: (signal?: AbortSignal) => json<Me>("GET", "/api/me", { signal }),
    startSync: (signal?: AbortSignal) => send("POST", "/api/me/sync", { signal }),
    syncEvents: (signal: AbortSignal) => stream("/api/me/sync/events", signal),
    settings: (signal?: AbortSignal) => json<Settings>("GET", "/api/me/settings", { signal }),
    change: (settings: Settings) => json<Settings>("PUT", "/api/me/settings", { body: settings }),
    calendars: (signal?: AbortSignal) => json<Calendar[]>("GET", "/api/me/calendars", { signal }),
    /** Countries, ISO 3166-1 alpha-2, whose public holidays are known. */
    holidays: (signal?: AbortSignal) => json<string[]>("GET", "/api/me/holidays", { signal }),
    /** The product's own wording, to begin from. */
    usualTexts: (signal?: AbortSignal) => json<OwnText[]>("GET", "/api/me/texts", { signal }),
    sendReport: (key: string) => send("POST", "/api/report/send", { key }),
    export: async () => (await send("GET", "/api/me/export")).blob(),
    erase: () => send("DELETE", "/api/me"),
  };
}
