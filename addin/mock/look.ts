import { MockApi } from "./api";
import { begun, holdReading, playReading, underway } from "./reading";

/**
 * The pane on the server in memory, for looking at: `npm run dev`, then http://localhost:5173/addin/mock/ and
 * - `?reading=90`: a first reading of 90 seconds
 * - `?moment=contacts|calendar|mail`: one that stands still; with `&read=`, `&total=`, `&folders=`, `&secondsLeft=` as one
 *   likes, empty for null, and with `&proposed` when there is somebody to propose already
 */
const api = new MockApi();
const asked = new URLSearchParams(window.location.search);
const moment = asked.get("moment");

if (asked.has("reading")) playReading(api, Number(asked.get("reading")) || 60);
else if (moment === "contacts" || moment === "calendar") holdReading(api, { ...begun, phase: moment }, false);
else if (moment === "mail") holdReading(api, { ...underway, ...changes() }, asked.has("proposed"));

function changes() {
  const named = (["read", "total", "folders", "secondsLeft"] as const).filter((name) => asked.has(name));
  return Object.fromEntries(named.map((name) => [name, asked.get(name) === "" ? null : Number(asked.get(name))]));
}

window.fetch = (input, init) => api.fetch(String(input), init ?? {});
await import("../src/main");
