import type { Cup } from "./weeks";

const ROWS = 4;
const STEP = 22;

/** The whole year as one picture: a cup for each week. */
export function Cups({ cups, label }: { cups: Cup[]; label: string }) {
  const across = Math.ceil(cups.length / ROWS);
  return (
    <svg class="cups" viewBox={`0 0 ${across * STEP} ${ROWS * STEP}`} role="img" aria-label={label}>
      {cups.map((cup, index) => (
        <g
          key={cup.week}
          class={`cup ${cup.state}${cup.isNow ? " now" : ""}`}
          transform={`translate(${(index % across) * STEP} ${Math.floor(index / across) * STEP})`}
        >
          <OneCup cup={cup} />
        </g>
      ))}
    </svg>
  );
}

function OneCup({ cup }: { cup: Cup }) {
  return (
    <>
      {cup.isNow && <rect class="ring" x="1" y="1" width="20" height="20" rx="5" />}
      {cup.state === "skipped" ? (
        <path class="pause" d="M7.5 12h7" />
      ) : cup.state === "open" || cup.state === "toCome" ? (
        <circle class="dot" cx="11" cy="12" r={cup.state === "open" ? 1.5 : 3} />
      ) : (
        <>
          <path class="body" d="M3.5 6h12v5.5a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5z" />
          <path class="line" d="M15.5 7.5h1.300a2.100 2.100 0 0 1 0 4.200h-1.300" />
        </>
      )}
    </>
  );
}

/** One cup beside the word for it. */
export function Sample({ state }: { state: Cup["state"] }) {
  return (
    <svg class="cups sample" viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <g class={`cup ${state}`}>
        <OneCup cup={{ week: "", state, isNow: false }} />
      </g>
    </svg>
  );
}
