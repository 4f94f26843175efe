import type { Hours as Range } from "../../api/types";
import { WEEKDAYS } from "../../text/dates";
import { useSurroundings } from "../context";
import { CheckField, ChoiceField, NumberField, WhenField } from "./Fields";
import { HolidayChoice } from "./HolidayChoice";
import type { SectionProps } from "./SettingsView";
import { ZoneChoice } from "./ZoneChoice";

const FIRST: Range = { day: "tuesday", from: "09:00", to: "11:30" };

/** When a coffee suits: in the hours of Outlook, or in the user's own. */
export function Hours({ settings, change }: SectionProps) {
  const { texts } = useSurroundings();
  const words = texts.settings;
  const { hours } = settings;
  const put = (index: number, range: Range) =>
    change({ hours: hours.map((each, at) => (at === index ? ordered(range) : each)) });
  return (
    <>
      <CheckField value={hours.length === 0} change={(own) => change({ hours: own ? [] : [FIRST] })}>
        {words.ownHours}
      </CheckField>
      {hours.length > 0 && (
        <ul class="hours" aria-label={words.hours}>
          {hours.map((range, index) => (
            <li key={index}>
              <HoursRow
                range={range}
                put={(next) => put(index, next)}
                remove={() => change({ hours: hours.filter((_, at) => at !== index) })}
              />
            </li>
          ))}
        </ul>
      )}
      {hours.length > 0 && (
        <button type="button" class="button" onClick={() => change({ hours: [...hours, nextAfter(hours.at(-1))] })}>
          {words.addHours}
        </button>
      )}
      <NumberField
        label={words.notice}
        value={settings.noticeDays}
        min={0}
        max={30}
        change={(noticeDays) => change({ noticeDays })}
      />
      <NumberField
        label={words.horizon}
        value={settings.horizonDays}
        min={1}
        max={60}
        change={(horizonDays) => change({ horizonDays })}
      />
      <HolidayChoice settings={settings} change={change} />
      <ZoneChoice settings={settings} change={change} />
    </>
  );
}

interface RowProps {
  range: Range;
  put: (range: Range) => void;
  remove: () => void;
}

function HoursRow({ range, put, remove }: RowProps) {
  const { texts, formats } = useSurroundings();
  const words = texts.settings;
  const time = (from: "from" | "to") => (value: string) => value && put({ ...range, [from]: value });
  return (
    <>
      <ChoiceField
        label={words.day}
        value={range.day}
        options={WEEKDAYS.map((day) => [day, formats.weekday(day)])}
        change={(day) => put({ ...range, day })}
      />
      <WhenField label={words.from} type="time" value={range.from} change={time("from")} />
      <WhenField label={words.to} type="time" value={range.to} change={time("to")} />
      <button
        type="button"
        class="link small"
        aria-label={words.removeHours(`${formats.weekday(range.day)} ${range.from}`)}
        onClick={remove}
      >
        {words.remove}
      </button>
    </>
  );
}

/** An end before its beginning was meant the other way round; the API takes none that is empty. */
export function ordered(range: Range): Range {
  if (range.from === range.to) return { ...range, to: range.from < "23:00" ? hourLater(range.from) : "23:59" };
  return range.from < range.to ? range : { ...range, from: range.to, to: range.from };
}

function hourLater(time: string): string {
  return `${String(Number(time.slice(0, 2)) + 1).padStart(2, "0")}${time.slice(2)}`;
}

/** The same hours on the next day. */
function nextAfter(last: Range = FIRST): Range {
  return { ...last, day: WEEKDAYS[(WEEKDAYS.indexOf(last.day) + 1) % WEEKDAYS.length] ?? last.day };
}
