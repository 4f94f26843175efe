import { todayIn } from "../../text/dates";
import { useSurroundings } from "../context";
import { ChoiceField, NumberField, WhenField } from "./Fields";
import type { SectionProps } from "./SettingsView";

const PER_WEEK = [0, 1, 2, 3];

export function Rhythm({ settings, change }: SectionProps) {
  const { texts, formats, now } = useSurroundings();
  const words = texts.settings;
  return (
    <>
      <ChoiceField
        label={words.perWeek}
        value={`${settings.coffeesPerWeek}`}
        options={PER_WEEK.map((count) => [`${count}`, count === 0 ? words.none : formats.number(count)])}
        change={(value) => change({ coffeesPerWeek: Number(value) })}
      />
      <NumberField
        label={words.yearGoal}
        value={settings.yearGoal}
        min={1}
        max={366}
        change={(yearGoal) => change({ yearGoal })}
      />
      <WhenField
        label={words.paused}
        type="date"
        value={settings.paused.until ?? ""}
        min={todayIn(formats.zone, now())}
        change={(until) => change({ paused: { until: until || null } })}
      />
    </>
  );
}
