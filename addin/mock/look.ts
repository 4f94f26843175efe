import { MockApi } from "./api";
import { begun, holdReading, playReading, underway } from "./reading";
import { scenes } from "./scenes";

/**
 * The pane on the server in memory, for looking at: `npm run dev`, then http://localhost:5173/addin/mock/ and
 * - `?reading=90`: a first reading of 90 seconds
 * - `?moment=contacts|calendar|mail`: one that stands still; with `&read=`, `&total=`, `&folders=`, `&secondsLeft=` as one
 *   likes, empty for null, and with `&proposed` when there is somebody to propose already
 * - `?scene=offers`: one of the moments in scenes.ts
 * - `&lang=de`: in another language
 * - `&click=Ask first`: presses a button when it is there; as many as one likes, in turn
 */
const api = new MockApi();
const asked = new URLSearchParams(window.location.search);
const moment = asked.get("moment");

if (asked.has("reading")) playReading(api, Number(asked.get("reading")) || 60);
else if (moment === "contacts" || moment === "calendar") holdReading(api, { ...begun, phase: moment }, false);
else if (moment === "mail") holdReading(api, { ...underway, ...changes() }, asked.has("proposed"));

scenes[asked.get("scene") ?? ""]?.(api);
api.settings.language = asked.get("lang");

function changes() {
  const named = (["read", "total", "folders", "secondsLeft"] as const).filter((name) => asked.has(name));
  return Object.fromEntries(named.map((name) => [name, asked.get(name) === "" ? null : Number(asked.get(name))]));
}

window.fetch = (input, init) => api.fetch(String(input), init ?? {});
await import("../src/main");

for (const name of asked.getAll("click")) await press(name);

async function press(name: string): Promise<void> {
  for (let turn = 0; turn < 100; turn++) {
    const buttons = [...document.querySelectorAll<HTMLElement>("button, summary, a, [role=tab]")];
    const button = buttons.find((each) => (each.getAttribute("aria-label") ?? each.textContent ?? "").includes(name));
    if (button) return button.click();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
