import { useState } from "preact/hooks";
import type { Coffee, CoffeeYear } from "../../api/types";
import { weekOf } from "../../text/dates";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { Heading } from "../Heading";
import { Icon } from "../Icon";
import { useLoad } from "../loading";
import { Skeleton } from "../Skeleton";
import { CoffeeRow } from "./CoffeeRow";
import { Cups, Sample } from "./Cups";
import { cupsOf } from "./weeks";
import "./year.css";

const LEGEND = ["held", "booked", "skipped", "open"] as const;

/** The year in cups, and each coffee with what came of it. */
export function YearView() {
  const { api, texts, formats, now } = useSurroundings();
  const current = Number(weekOf(now(), formats.zone).slice(0, 4));
  const [year, setYear] = useState(current);
  const { loaded, reload, replace } = useLoad((signal) => api.year(year, signal), `${year}`);
  return (
    <>
      <header class="top years">
        <Heading level={1} arrive>
          {texts.year.title(`${year}`)}
        </Heading>
        <span class="actions">
          <Turn label={texts.year.before} icon="back" turn={() => setYear(year - 1)} />
          {year < current && <Turn label={texts.year.after} icon="chevron" turn={() => setYear(year + 1)} />}
        </span>
      </header>
      {loaded.state === "loading" && <Skeleton label={texts.loadingMore} rows={6} />}
      {loaded.state === "failed" && <FailureView failure={loaded.failure} texts={texts} retry={reload} bar byItself />}
      {loaded.state === "ready" && (
        <Year
          year={loaded.data}
          changed={(coffee) => replace({ ...loaded.data, items: withCoffee(loaded.data.items, coffee) })}
        />
      )}
    </>
  );
}

function withCoffee(items: Coffee[], coffee: Coffee): Coffee[] {
  return items.map((each) => (each.id === coffee.id ? coffee : each));
}

function Turn({ label, icon, turn }: { label: string; icon: "back" | "chevron"; turn: () => void }) {
  return (
    <button type="button" class="icon-button" aria-label={label} onClick={turn}>
      <Icon name={icon} />
    </button>
  );
}

function Year({ year, changed }: { year: CoffeeYear; changed: (coffee: Coffee) => void }) {
  const { texts, formats, now } = useSurroundings();
  const cups = cupsOf(year, now(), formats.zone);
  const skipped = year.skippedWeeks.length;
  const words = texts.year;
  const numbers = [year.held, year.booked, cups.length].map(formats.number) as [string, string, string];
  const latest = [...year.items].sort((one, other) => Date.parse(other.start) - Date.parse(one.start));
  return (
    <>
      <p>
        <strong>{words.line(formats.number(year.held), formats.number(year.goal))}</strong>
        {year.booked > 0 && ` · ${words.booked(year.booked)}`}
      </p>
      <Cups cups={cups} label={words.picture(...numbers)} />
      <ul class="legend">
        {LEGEND.filter((state) => state !== "skipped" || skipped > 0).map((state) => (
          <li key={state}>
            <Sample state={state} />
            {{ held: words.held, booked: words.toCome, skipped: words.skippedWeek, open: words.open }[state]}
          </li>
        ))}
      </ul>
      {skipped > 0 && <p class="hint">{words.skipped(skipped)}</p>}
      {latest.length === 0 ? (
        <p>{words.noneYet}</p>
      ) : (
        <section class="part" aria-label={words.list}>
          <ul class="coffees">
            {latest.map((coffee) => (
              <li key={coffee.id}>
                <CoffeeRow coffee={coffee} changed={changed} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
