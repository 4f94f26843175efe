import type { Offer } from "../api/types";
import { shortName } from "../text/sentences";
import { Avatar } from "./Avatar";
import { useSurroundings } from "./context";
import type { Opening } from "./Opened";

interface Props {
  offers: Offer[];
  open: (opening: Opening) => void;
}

/** What could be done next with others. Each is offered, and none is taken by itself. */
export function Offers({ offers, open }: Props) {
  const { texts } = useSurroundings();
  if (offers.length === 0) return null;
  return (
    <ul class="offers" aria-label={texts.offers.title}>
      {offers.map((offer) => (
        <li key={`${offer.person.id}:${offer.because}`} class="offer">
          <Avatar name={offer.person.name} small />
          <div>
            <OfferText offer={offer} />
            <OfferActions offer={offer} open={open} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function OfferText({ offer: { person, because, coffee } }: { offer: Offer }) {
  const { texts, formats } = useSurroundings();
  const name = shortName(person.name);
  const time = coffee?.proposedTime;
  if (because !== "newTime") return <p>{texts.offers[because](name)}</p>;
  return <p>{time ? texts.offers.newTime(name, formats.dayAndTime(time.start, coffee.timeZone)) : name}</p>;
}

function OfferActions({ offer, open }: { offer: Offer; open: (opening: Opening) => void }) {
  const { texts } = useSurroundings();
  const { person, coffee, because, kind } = offer;
  const write = () =>
    kind === "hello" ? open({ what: "letter", person, kind }) : open({ what: "person", person, kind });
  const named = (label: string) => ({ label, name: `${label}: ${person.name}` });
  const move = coffee && { ...named(texts.offers.anotherTime), act: () => open({ what: "move", coffee }) };
  const take = coffee?.proposedTime && {
    ...named(texts.offers.takeIt),
    act: () => open({ what: "move", coffee, time: coffee.proposedTime }),
  };
  const steps = {
    answered: [{ ...named(texts.offers.findTime), act: write }],
    noAnswer: [{ ...named(texts.offers.step[kind]), act: write }],
    declined: [move],
    newTime: [take, move],
  }[because];
  return (
    <div class="actions">
      {steps.map(
        (step) =>
          step && (
            <button key={step.label} type="button" class="button" aria-label={step.name} onClick={step.act}>
              {step.label}
            </button>
          ),
      )}
    </div>
  );
}
