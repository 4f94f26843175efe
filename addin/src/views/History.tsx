import type { Correction, Month } from "../api/types";
import { useSurroundings } from "./context";
import { useLoad } from "./loading";

const MONTHS = 36;
const WIDTH = 288;
const HEIGHT = 28;

/** Three years of contact as small bars: mail below, meetings on top. It is an extra: without an answer there is none. */
export function History({ id, corrected }: { id: string; corrected: Correction[] }) {
  const { api, texts, formats, now } = useSurroundings();
  const { loaded } = useLoad((signal) => api.person(id, signal), `${id} ${corrected.map((each) => each.kind)}`);
  if (loaded.state === "failed") return null;
  const months = loaded.state === "ready" ? monthsShown(loaded.data.history ?? [], now()) : [];
  if (loaded.state === "ready" && months.every((month) => total(month) === 0)) return null;
  const step = WIDTH / Math.max(months.length, 1);
  const most = Math.max(1, ...months.map(total));
  return (
    <svg
      class="history"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={months.length > 0 ? summary(months) : texts.history.title}
    >
      <path class="ground" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
      {months.map((month, index) => {
        const scale = (HEIGHT - 2) / most;
        const mail = (month.wrote + month.heard) * scale;
        const met = month.met * scale;
        const x = index * step + step / 8;
        return (
          <g key={month.month}>
            <rect class="mail" x={x} width={step * 0.75} y={HEIGHT - mail} height={mail} />
            <rect class="met" x={x} width={step * 0.75} y={HEIGHT - mail - met} height={met} />
          </g>
        );
      })}
    </svg>
  );

  function summary(shown: Month[]): string {
    const busy = shown.filter((month) => total(month) > 0);
    const busiest = busy.reduce<Month | null>(
      (best, month) => (best && total(best) >= total(month) ? best : month),
      null,
    );
    const last = busy.at(-1);
    if (!busiest || !last) return texts.history.title;
    return texts.history.summary(shown.length, formats.month(busiest.month), formats.month(last.month));
  }
}

const total = (month: Month) => month.wrote + month.heard + month.met;

/** The last three years up to this month; a month that the API does not name had no contact. */
export function monthsShown(history: Month[], now: Date): Month[] {
  const known = new Map(history.map((month) => [month.month, month]));
  return Array.from({ length: MONTHS }, (_, index) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1 + index, 1));
    const month = first.toISOString().slice(0, 7);
    return known.get(month) ?? { month, wrote: 0, heard: 0, met: 0 };
  });
}
