import { LANGUAGES } from "../../text/languages";
import { useSurroundings } from "../context";
import { ChoiceField } from "./Fields";
import type { SectionProps } from "./SettingsView";

export function LanguageChoice({ settings, change }: SectionProps) {
  const { texts } = useSurroundings();
  return (
    <ChoiceField
      label={texts.settings.language}
      value={settings.language ?? ""}
      options={[["", texts.settings.outlooks], ...Object.entries(LANGUAGES)]}
      change={(tag) => change({ language: tag || null })}
    />
  );
}
