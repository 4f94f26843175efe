import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { useLoad } from "../loading";
import { Skeleton } from "../Skeleton";
import { CheckField } from "./Fields";
import type { SectionProps } from "./SettingsView";

/** Which calendars say that the user is busy. */
export function Calendars({ settings, change }: SectionProps) {
  const { api, texts } = useSurroundings();
  const { loaded, reload } = useLoad((signal) => api.calendars(signal), "calendars");
  if (loaded.state === "loading") return <Skeleton label={texts.loadingMore} rows={2} />;
  if (loaded.state === "failed")
    return <FailureView failure={loaded.failure} texts={texts} retry={reload} bar byItself />;
  const others = loaded.data.filter(({ isDefault }) => !isDefault);
  const { calendars } = settings;
  if (others.length === 0) return <p class="hint">{texts.settings.noCalendars}</p>;
  return (
    <>
      <p class="hint">{texts.settings.calendarsNote}</p>
      {others.map(({ id, name, isMine, owner }) => (
        <CheckField
          key={id}
          value={calendars.includes(id)}
          change={(blocks) =>
            change({ calendars: blocks ? [...calendars, id] : calendars.filter((each) => each !== id) })
          }
        >
          <bdi>{name}</bdi>
          {!isMine && owner && <span class="hint"> {owner}</span>}
        </CheckField>
      ))}
    </>
  );
}
