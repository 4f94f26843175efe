import type { Month } from "../api/types";
import { useSurroundings } from "./context";
import { useLoad } from "./loading";

const MONTHS = 36;
const HEIGHT = 28;
const STEP = 8;

/** Three years of contact as small bars: mail below, meetings on top. It is an extra: without an answer there is none. */
export function History({ id }: { id: string }) {
  const { api, texts, formats, now } = useSurroundings();
  const { loaded } = useLoad((signal) => api.person(id, signal), id);
  if (loaded.state === "failed") return null;
  const months = loaded.state === "ready" ? lastMonths(loaded.data.history ?? [], now()) : [];
  const most = Math.max(1, ...months.map(total));
  return (
    <svg
      class="history"
      viewBox={`0 0 ${MONTHS * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={months.length > 0 ? summary(months) : texts.history.title}
    >
      <path class="ground" d={`M0 ${HEIGHT - 0.5}H${MONTHS * STEP}`} />
      {months.map((month, index) => {
        const scale = (HEIGHT - 2) / most;
        const mail = (month.wrote + month.heard) * scale;
        const met = month.met * scale;
        const x = index * STEP + 1;
        return (
          <g key={month.month}>
            <rect class="mail" x={x} width={STEP - 2} y={HEIGHT - mail} height={mail} />
            <rect class="met" x={x} width={STEP - 2} y={HEIGHT - mail - met} height={met} />
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
    if (!busiest || !last) return texts.history.none;
    return texts.history.summary(MONTHS, formats.month(busiest.month), formats.month(last.month));
  }
}

const total = (month: Month) => month.wrote + month.heard + month.met;

/** The last 36 months up to this one; a month the API does not name had no contact. */
export function lastMonths(history: Month[], now: Date): Month[] {
  const known = new Map(history.map((month) => [month.month, month]));
  return Array.from({ length: MONTHS }, (_, index) => {
    const first = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - MONTHS + 1 + index, 1));
    const month = first.toISOString().slice(0, 7);
    return known.get(month) ?? { month, wrote: 0, heard: 0, met: 0 };
  });
}
