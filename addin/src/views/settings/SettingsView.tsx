import { useState } from "preact/hooks";
import type { Settings } from "../../api/types";
import { useSurroundings } from "../context";
import { FailureView } from "../FailureView";
import { Heading } from "../Heading";
import { useLoad } from "../loading";
import { NoticeBar } from "../NoticeBar";
import { Skeleton } from "../Skeleton";
import "./settings.css";
import { Calendars } from "./Calendars";
import { Erased } from "./Erased";
import { Hours } from "./Hours";
import { Kinds } from "./Kinds";
import { LanguageChoice } from "./LanguageChoice";
import { Place } from "./Place";
import { Privacy } from "./Privacy";
import { Report } from "./Report";
import { Rhythm } from "./Rhythm";
import { Section } from "./Section";
import { useSaving } from "./saving";
import { Texts } from "./Texts";

/** What the user wants. Each change is kept at once, and can be undone. */
export function SettingsView() {
  const { api, texts } = useSurroundings();
  const { loaded, reload } = useLoad((signal) => api.settings(signal), "settings");
  const [erased, setErased] = useState(false);
  if (erased) return <Erased />;
  return (
    <>
      <Heading level={1} arrive>
        {texts.settings.title}
      </Heading>
      {loaded.state === "loading" && <Skeleton label={texts.loadingMore} rows={6} />}
      {loaded.state === "failed" && <FailureView failure={loaded.failure} texts={texts} retry={reload} bar byItself />}
      {loaded.state === "ready" && <Sections first={loaded.data} />}
      <Section title={texts.settings.privacy}>
        <Privacy erased={() => setErased(true)} />
      </Section>
    </>
  );
}

/** What each section gets: the settings as they are, and a way to change some of them. */
export interface SectionProps {
  settings: Settings;
  change: (changes: Partial<Settings>) => void;
}

function Sections({ first }: { first: Settings }) {
  const { texts } = useSurroundings();
  const [settings, setSettings] = useState(first);
  const { change, notice, close, failure, again } = useSaving(settings, setSettings);
  const words = texts.settings;
  const props = { settings, change };
  return (
    <>
      <NoticeBar notice={notice} close={close} />
      {failure && <FailureView failure={failure} texts={texts} retry={again} bar />}
      <Section title={words.rhythm}>
        <Rhythm {...props} />
      </Section>
      <Section title={words.kinds}>
        <Kinds {...props} />
      </Section>
      <Section title={words.when}>
        <Hours {...props} />
      </Section>
      <Section title={words.where}>
        <Place {...props} />
      </Section>
      <Section title={words.texts}>
        <Texts {...props} />
      </Section>
      <Section title={words.calendars}>
        <Calendars {...props} />
      </Section>
      <Section title={words.report}>
        <Report {...props} />
      </Section>
      <Section title={words.language}>
        <LanguageChoice {...props} />
      </Section>
    </>
  );
}
