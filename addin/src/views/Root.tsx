import { useCallback, useEffect, useState } from "preact/hooks";
import type { Api } from "../api/client";
import type { Office } from "../office/office";
import type { Texts } from "../text/en";
import { directionOf, type Language, languageOf, localeOf, textsIn } from "../text/languages";
import { recall, remember } from "../text/remembered";
import type { Surroundings } from "./context";
import { Pane } from "./Pane";

interface Props {
  api: Api;
  office: Office;
  tell: Surroundings["tell"];
}

/** The pane in the user's language: what they chose, else Outlook's, else the browser's. */
export function Root({ api, office, tell }: Props) {
  const [chosen, setChosen] = useState(recall);
  const [outlooks, setOutlooks] = useState(office.language);
  const [spoken, setSpoken] = useState<{ language: Language; texts: Texts } | null>(null);
  const [lost, setLost] = useState(false);
  const wishes = [chosen, outlooks, ...navigator.languages];
  const language = languageOf(wishes);

  const speak = useCallback((wish: string | null) => {
    remember(wish);
    setChosen(wish);
  }, []);
  // The choice is kept with the settings; what was remembered here is only there to begin in the right language.
  useEffect(() => void api.settings().then((settings) => speak(settings.language), ignore), [api, speak]);
  useEffect(() => office.listen({ selected: ignore, language: setOutlooks }), [office]);
  useEffect(() => {
    let over = false;
    textsIn(language).then(
      (texts) => over || setSpoken({ language, texts }),
      () => over || setLost(true),
    );
    return () => {
      over = true;
    };
  }, [language]);
  useEffect(() => {
    if (!spoken) return;
    document.documentElement.lang = spoken.language;
    document.documentElement.dir = directionOf(spoken.language);
  }, [spoken]);

  if (!spoken) return lost ? <Lost /> : null;
  const locale = localeOf(spoken.language, wishes);
  return <Pane api={api} office={office} texts={spoken.texts} locale={locale} tell={tell} speak={speak} />;
}

const ignore = () => undefined;

/** No catalogue could be loaded, so there is no language to say it in but the one that most can read. */
function Lost() {
  return (
    <section class="centred" role="alert">
      <p>Outlook Coffee could not be loaded.</p>
      <button type="button" class="button primary" onClick={() => window.location.reload()}>
        Try again
      </button>
    </section>
  );
}
