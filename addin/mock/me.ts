import type { Settings } from "../src/api/types";
import type { Answer, MockApi, Request } from "./api";
import { ada } from "./people";
import { calendars, usualTexts } from "./settings";
import { yearOf } from "./year";

/** What the server in memory answers about settings, privacy and the year; null for everything else. */
export function answerOfMe(route: string, { path, body }: Request, api: MockApi): Answer | null {
  const ok = (answer: unknown): Answer => ({ status: 200, body: answer });
  switch (route) {
    case "GET /api/sign-in":
      return ok({ mode: "sandbox", clientId: null, authority: null, scope: null });
    case "GET /api/me/settings":
      return ok(api.settings);
    case "PUT /api/me/settings":
      api.settings = body as Settings;
      api.me.timeZone = api.settings.timeZone ?? ada.timeZone;
      return ok(api.settings);
    case "GET /api/me/calendars":
      return ok(calendars);
    case "GET /api/me/holidays":
      return ok(["AT", "DE", "US"]);
    case "GET /api/me/texts":
      return ok(usualTexts);
    case "GET /api/me/export":
      return ok({ people: [...api.people.values()], settings: api.settings });
    case "DELETE /api/me":
      return new Response(null, { status: 204 });
    case "POST /api/report/send":
      return { status: 202 };
    case "GET /api/coffees":
      return ok(yearOf(Number(new URL(path, "http://x").searchParams.get("year"))));
    default:
      return null;
  }
}
