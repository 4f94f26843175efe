import { useSurroundings } from "../context";
import { ChoiceField } from "./Fields";
import type { SectionProps } from "./SettingsView";

const KNOWN = Intl.supportedValuesOf("timeZone");

/** The zone that days and hours are meant in. The server knows more names than the browser lists, so the one chosen is always among them. */
export function ZoneChoice({ settings, change }: SectionProps) {
  const { texts } = useSurroundings();
  const { timeZone } = settings;
  const zones = timeZone === null || KNOWN.includes(timeZone) ? KNOWN : [timeZone, ...KNOWN];
  return (
    <ChoiceField
      label={texts.settings.timeZone}
      value={timeZone ?? ""}
      options={[["", texts.settings.outlooks], ...zones.map((zone): [string, string] => [zone, spaced(zone)])]}
      change={(zone) => change({ timeZone: zone || null })}
    />
  );
}

/** `America/New York`, from `America/New_York`. */
function spaced(zone: string): string {
  return zone.replaceAll("_", " ");
}
