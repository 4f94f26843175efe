import { useEffect, useState } from "preact/hooks";
import { Failure } from "../api/failure";
import { readMailbox } from "../api/reading";
import type { Progress, Sync, SyncPhase } from "../api/types";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { Icon } from "./Icon";

const PHASES: SyncPhase[] = ["contacts", "calendar", "mail"];

/** Mail is read newest first, so there may be somebody to propose long before all of it was read. */
const BETWEEN_LOOKS = 2000;
const ignore = () => undefined;

/** The first read. How much there is nobody knows beforehand, so it counts what was read and promises nothing. */
export function Reading({ sync, done }: { sync: Sync; done: () => void }) {
  const { api, texts, formats } = useSurroundings();
  const [progress, setProgress] = useState<Progress>(sync);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [round, setRound] = useState(0);

  useEffect(() => {
    const stop = new AbortController();
    let looked = Date.now();
    const tell = (step: Progress) => {
      setProgress(step);
      if (step.phase !== "mail" || Date.now() - looked < BETWEEN_LOOKS) return;
      looked = Date.now();
      api.week(stop.signal).then((week) => week.person && done(), ignore);
    };
    setFailure(null);
    readMailbox(api, tell, stop.signal).then(done, (error: unknown) => {
      if (!stop.signal.aborted) setFailure(error instanceof Failure ? error : new Failure("problem"));
    });
    return () => stop.abort();
  }, [api, done, round]);

  if (failure) return <FailureView failure={failure} texts={texts} retry={() => setRound((value) => value + 1)} />;
  const at = progress.phase ? PHASES.indexOf(progress.phase) : 0;
  return (
    <section class="reading">
      <span class="seal">
        <Icon name="met" />
      </span>
      <Heading level={1}>{texts.reading.title}</Heading>
      <p>{texts.reading.text}</p>
      <progress aria-label={texts.reading.title} />
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
      <p class="count">{progress.read > 0 && texts.reading.sofar(formats.number(progress.read))}</p>
      <p class="hint">{texts.reading.first}</p>
      <p class="visually-hidden" role="status">
        {texts.reading.now}: {texts.reading[PHASES[at] ?? "contacts"]}
      </p>
    </section>
  );
}
