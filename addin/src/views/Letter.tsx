import { useState } from "preact/hooks";
import type { Letter as Drafted, Person, Step } from "../api/types";
import { withTexts } from "../text/links";
import { shortName } from "../text/sentences";
import { useSurroundings } from "./context";
import { FailureView } from "./FailureView";
import { Heading } from "./Heading";
import { Icon } from "./Icon";
import { useLoad } from "./loading";
import { Skeleton } from "./Skeleton";
import { TextFields } from "./TextFields";

interface Props {
  person: Person;
  kind: Step;
  minutes: number | undefined;
  back: () => void;
}

/** A mail to somebody instead of an invitation: it asks first, or is only a hello. The user sends it, not the product. */
export function Letter({ person, kind, minutes, back }: Props) {
  const { api, texts } = useSurroundings();
  const wish = { personId: person.id, kind, ...(minutes === undefined ? {} : { minutes }) };
  const { loaded, reload } = useLoad((signal) => api.letter(wish, signal), JSON.stringify(wish));
  const name = shortName(person.name);
  return (
    <section class="draft">
      <button type="button" class="link" onClick={back}>
        <Icon name="back" />
        {texts.actions.back}
      </button>
      <Heading level={2} arrive>
        {kind === "hello" ? texts.letter.helloTitle(name) : texts.letter.askTitle(name)}
      </Heading>
      <p class="hint">{texts.letter.text}</p>
      {loaded.state === "loading" && <Skeleton label={texts.letter.loading} rows={5} />}
      {loaded.state === "failed" && <FailureView failure={loaded.failure} texts={texts} retry={reload} bar />}
      {loaded.state === "ready" && <LetterForm letter={loaded.data} name={name} done={back} />}
    </section>
  );
}

function LetterForm({ letter, name, done }: { letter: Drafted; name: string; done: () => void }) {
  const { texts, formats, office } = useSurroundings();
  const [subject, setSubject] = useState(letter.subject);
  const [body, setBody] = useState(letter.body);
  const [opened, setOpened] = useState(false);
  const open = (event: Event) => {
    if (office.openMail({ to: letter.to, subject, body })) event.preventDefault();
    setOpened(true);
  };
  return (
    <form class="note-form" onSubmit={(event) => event.preventDefault()}>
      <p>
        <span class="label">{texts.draft.to}</span> {formats.list(letter.to)}
      </p>
      <TextFields
        fields={[
          { label: texts.draft.subject, value: subject, most: 255, change: setSubject },
          { label: texts.draft.body, value: body, most: 4000, rows: 9, change: setBody },
        ]}
      />
      {letter.times.length > 0 && <LetterTimes letter={letter} />}
      <div class="actions">
        <a
          class="button primary"
          href={withTexts(letter.outlookLink, { subject, body })}
          target="_blank"
          rel="noopener noreferrer"
          onClick={open}
        >
          <Icon name="open" />
          {texts.actions.openInOutlook}
        </a>
        <a class="button" href={withTexts(letter.mailto, { subject, body })} onClick={() => setOpened(true)}>
          {texts.letter.otherMail}
        </a>
      </div>
      <div role="status">
        {opened && (
          <div class="message">
            <p>{texts.letter.opened(name)}</p>
            <button type="button" class="button" onClick={done}>
              {texts.letter.done}
            </button>
          </div>
        )}
      </div>
    </form>
  );
}

/** What the text offers, at a glance. */
function LetterTimes({ letter }: { letter: Drafted }) {
  const { texts, formats } = useSurroundings();
  return (
    <div class="letter-times">
      <span class="label">{texts.letter.times}</span>
      <ul>
        {letter.times.map((slot) => (
          <li key={slot.start}>
            {formats.dayAndTime(slot.start, slot.timeZone)} {formats.foreignZone(slot.start, slot.timeZone)}
          </li>
        ))}
      </ul>
    </div>
  );
}
