import type { Progress, SyncPhase } from "../api/types";
import { howFar, timeLeft } from "../text/progress";
import { useSurroundings } from "./context";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { ReadingBar } from "./ReadingBar";

const PHASES: SyncPhase[] = ["contacts", "calendar", "mail"];

/** The first reading while there is nobody to show: what is read, how far, and how long it may still take. */
export function Reading({ progress, arrive }: { progress: Progress; arrive: boolean }) {
  const { texts, formats } = useSurroundings();
  const at = PHASES.indexOf(progress.phase ?? "contacts");
  return (
    <section class="reading">
      <span class="seal">
        <Icon name="met" />
      </span>
      <Heading level={1} arrive={arrive}>
        {texts.reading.title}
      </Heading>
      <p>{texts.reading.product}</p>
      <p>{texts.reading.text}</p>
      <p class="hint">{texts.reading.first}</p>
      <ol class="phases">
        {PHASES.map((phase, index) => (
          <li key={phase} class={index < at ? "done" : index === at ? "now" : "next"}>
            <span class="dot">{index < at && <Icon name="check" />}</span>
            {texts.reading[phase]}
            <span class="visually-hidden">
              {index < at ? texts.reading.done : index === at ? texts.reading.now : texts.reading.next}
            </span>
          </li>
        ))}
      </ol>
      <ReadingBar progress={progress} />
      <div class="count">
        <p>{howFar(progress, texts, formats)}</p>
        <p>{timeLeft(progress, texts)}</p>
      </div>
    </section>
  );
}
