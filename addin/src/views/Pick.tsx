import type { Offer, Person, Slot, Slots, Step } from "../api/types";
import { shortName } from "../text/sentences";
import { useSurroundings } from "./context";
import { Kinds } from "./Kinds";
import { Times } from "./Times";

interface Props {
  person: Person;
  kind: Step;
  minutes: number | undefined;
  askFirst: boolean;
  /** What is offered with this person. */
  offer: Offer | null;
  fresh: Slots | null;
  switchTo: (kind: Step) => void;
  choose: (slot: Slot) => void;
  write: (kind: Step) => void;
}

/** What kind of coffee, and when; or a mail that asks first, or only a hello. */
export function Pick({ person, kind, minutes, askFirst, offer, fresh, switchTo, choose, write }: Props) {
  const { texts } = useSurroundings();
  const name = shortName(person.name);
  const smaller = (step: Step) => (step === "hello" ? write(step) : switchTo(step));
  return (
    <section class="pick" aria-label={texts.times.title}>
      {offer && <OwnOffer offer={offer} name={name} take={smaller} />}
      <Kinds kind={kind} choose={switchTo} />
      {kind === "hello" ? (
        <Writing label={texts.letter.hello} note={texts.letter.helloNote} write={() => write(kind)} />
      ) : (
        <>
          {askFirst && (
            <>
              <Writing label={texts.letter.ask} note={texts.letter.askNote(name)} write={() => write(kind)} />
              <p class="label">{texts.letter.orInvite}</p>
            </>
          )}
          <Times
            query={{ personId: person.id, kind, minutes }}
            name={name}
            fresh={fresh}
            choose={choose}
            stepDown={smaller}
          />
          {!askFirst && (
            <button type="button" class="link" onClick={() => write(kind)}>
              {texts.letter.askInstead}
            </button>
          )}
        </>
      )}
    </section>
  );
}

function Writing({ label, note, write }: { label: string; note: string; write: () => void }) {
  return (
    <div class="writing">
      <button type="button" class="button primary" onClick={write}>
        {label}
      </button>
      <p class="hint">{note}</p>
    </div>
  );
}

/** What is offered with the person in view, said where they are. */
function OwnOffer({ offer, name, take }: { offer: Offer; name: string; take: (step: Step) => void }) {
  const { texts } = useSurroundings();
  if (offer.because === "answered") return <p class="message">{texts.offers.answeredHere(name)}</p>;
  if (offer.because !== "noAnswer") return null;
  return (
    <div class="message">
      <p>{texts.offers.noAnswer(name)}</p>
      <button type="button" class="button" onClick={() => take(offer.kind)}>
        {texts.offers.step[offer.kind]}
      </button>
    </div>
  );
}
