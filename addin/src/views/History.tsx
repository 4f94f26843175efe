import type { Correction, Month, Person } from "../api/types";
import { useSurroundings } from "./context";
import { useLoad } from "./loading";

const MONTHS = 36;
const WIDTH = 288;
const HEIGHT = 28;

interface Props {
  id: string;
  clocks: Person["clocks"];
  corrected: Correction[];
}

/**
 * Three years of contact as small bars: mail below, meetings on top. Where the clocks tell that there was none, no room is made:
 * what comes after it would move under the finger when the empty chart goes.
 */
export function History({ clocks, ...chart }: Props) {
  const { now } = useSurroundings();
  const first = monthBefore(now(), MONTHS - 1);
  const isShown = [clocks.wrote, clocks.heard, clocks.met].some((clock) => clock !== null && clock >= first);
  return isShown ? <Chart {...chart} /> : null;
}

/** It is an extra: without an answer there is none. */
function Chart({ id, corrected }: Omit<Props, "clocks">) {
  const { api, texts, formats, now } = useSurroundings();
  const { loaded } = useLoad((signal) => api.person(id, signal), `${id} ${corrected.map((each) => each.kind)}`);
  if (loaded.state === "failed") return null;
  const months = loaded.state === "ready" ? monthsShown(loaded.data.history ?? [], now()) : [];
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

/** `YYYY-MM`. */
function monthBefore(now: Date, months: number): string {
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1)).toISOString().slice(0, 7);
}

/** The last three years up to this month; a month that the API does not name had no contact. */
export function monthsShown(history: Month[], now: Date): Month[] {
  const known = new Map(history.map((month) => [month.month, month]));
  return Array.from({ length: MONTHS }, (_, index) => {
    const month = monthBefore(now, MONTHS - 1 - index);
    return known.get(month) ?? { month, wrote: 0, heard: 0, met: 0 };
  });
}
