import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useLoad } from "../loading";
import { Skeleton } from "../Skeleton";
import { ChoiceField } from "./Fields";
import type { SectionProps } from "./SettingsView";

/** The country whose public holidays are kept free; many calendars do not hold them. */
export function HolidayChoice({ settings, change }: SectionProps) {
  const { api, texts, formats } = useSurroundings();
  const { loaded, reload } = useLoad((signal) => api.holidays(signal), "holidays");
  if (loaded.state === "loading") return <Skeleton label={texts.loadingMore} rows={1} />;
  if (loaded.state === "failed")
    return <FailureView failure={loaded.failure} texts={texts} retry={reload} bar byItself />;
  const { holidays, noHolidays } = texts.settings;
  return (
    <ChoiceField
      label={holidays}
      value={settings.holidays ?? ""}
      options={[["", noHolidays], ...formats.countries(loaded.data)]}
      change={(country) => change({ holidays: country || null })}
    />
  );
}
