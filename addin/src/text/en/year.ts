/** The year in English. */
import { some } from "../some";

export const year = {
  year: {
    line: (held: string, goal: string) => `${held} of ${goal} cups`,
    booked: (count: number) => some(count, "1 more in the calendar", "# more in the calendar"),
    title: (year: string) => `The year ${year}`,
    before: "The year before",
    after: "The year after",
    picture: (held: string, booked: string, weeks: string) => `${weeks} weeks: ${held} with a cup, ${booked} to come.`,
    held: "A cup",
    toCome: "To come",
    open: "Open",
    skippedWeek: "Skipped",
    skipped: (count: number) => some(count, "1 week skipped, without guilt.", "# weeks skipped, without guilt."),
    noneYet: "No cup yet. The first one is a name away.",
    list: "Coffees",
    states: {
      draft: "Held in your calendar",
      invited: "Invited",
      accepted: "It’s on",
      declined: "Not this time",
      cancelled: "Cancelled",
      held: "A cup",
      missed: "Did not happen",
    },
  },
};
