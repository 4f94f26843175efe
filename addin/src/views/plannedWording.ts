import type { Coffee } from "../api/types";
import { shortName } from "../text/sentences";
import { useSurroundings } from "./context";

/** A coffee in a title and a sentence, whatever state it is in. */
export function usePlannedWording(coffee: Coffee): { title: string; text: string } {
  const { texts, formats } = useSurroundings();
  const words = texts.coffee;
  const name = shortName(coffee.personName);
  switch (coffee.state) {
    case "draft":
      return { title: words.holdTitle, text: words.hold(formats.dayAndTime(coffee.start, coffee.timeZone)) };
    case "accepted":
      return { title: words.acceptedTitle, text: words.accepted(name) };
    case "declined":
      return { title: words.declinedTitle, text: words.declined(name) };
    case "cancelled":
      return { title: words.cancelledTitle, text: words.cancelled };
    case "held":
      return { title: words.heldTitle, text: words.held(name) };
    case "missed":
      return { title: words.missedTitle, text: words.missed };
    default:
      return coffee.theirResponse === "tentativelyAccepted"
        ? { title: words.invitedTitle, text: words.tentative(name) }
        : { title: words.invitedTitle, text: `${words.invited(coffee.personName)} ${words.noAnswerYet}` };
  }
}
