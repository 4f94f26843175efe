import type { Offer, OfferReason, Week } from "./types";

const GOOD_NEWS: readonly OfferReason[] = ["answered", "newTime"];

/**
 * The offers of a week by where they are said: `own` is about the person or the coffee that the week shows anyway, `first`
 * is good news that waits for the user, `later` can wait.
 */
export function offersOf(week: Week): { own: Offer | null; first: Offer[]; later: Offer[] } {
  const who = week.coffee?.personId ?? week.person?.id;
  const isOwn = ({ coffee, person }: Offer) => (coffee ? coffee.id === week.coffee?.id : person.id === who);
  const others = week.offers.filter((offer) => !isOwn(offer));
  return {
    own: week.offers.find(isOwn) ?? null,
    first: others.filter(({ because }) => GOOD_NEWS.includes(because)),
    later: others.filter(({ because }) => !GOOD_NEWS.includes(because)),
  };
}
