import type { Kind } from "../../api/types";
import { useSurroundings } from "../context";
import { ChoiceField, NumberField } from "./Fields";
import type { SectionProps } from "./SettingsView";

const KINDS: Kind[] = ["coffee", "decaf", "lunch"];

/** What is usual, and how long each kind takes, with the time that is kept free around it. */
export function Kinds({ settings, change }: SectionProps) {
  const { texts } = useSurroundings();
  const { minutes, buffers } = settings;
  return (
    <>
      <ChoiceField
        label={texts.settings.kind}
        value={settings.kind}
        options={KINDS.map((kind) => [kind, texts.kinds[kind]])}
        change={(kind) => change({ kind: kind as Kind })}
      />
      {KINDS.map((kind) => (
        <NumberField
          key={kind}
          label={texts.settings.minutes(texts.kinds[kind])}
          value={minutes[kind]}
          min={10}
          max={240}
          change={(value) => change({ minutes: { ...minutes, [kind]: value } })}
        />
      ))}
      {KINDS.map((kind) => (
        <NumberField
          key={`${kind} buffer`}
          label={texts.settings.buffer(texts.kinds[kind])}
          value={buffers[kind]}
          min={0}
          max={120}
          change={(value) => change({ buffers: { ...buffers, [kind]: value } })}
        />
      ))}
    </>
  );
}
