import { useSurroundings } from "../context";
import { CheckField, LineField, NumberField } from "./Fields";
import type { SectionProps } from "./SettingsView";

export function Place({ settings, change }: SectionProps) {
  const { texts } = useSurroundings();
  const words = texts.settings;
  return (
    <>
      <LineField label={words.place} value={settings.place} change={(place) => change({ place })} />
      <NumberField
        label={words.travel}
        value={settings.travelMinutes}
        min={0}
        max={240}
        change={(travelMinutes) => change({ travelMinutes })}
      />
      <CheckField value={settings.private} change={(isPrivate) => change({ private: isPrivate })}>
        {words.isPrivate}
      </CheckField>
    </>
  );
}
