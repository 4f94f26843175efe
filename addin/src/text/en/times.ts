/** Kinds and times in English. */
import { some } from "../some";

export const times = {
  kinds: { title: "What kind", coffee: "Coffee", decaf: "Decaf", lunch: "Lunch", hello: "Hello" },

  times: {
    title: "A time for it",
    loading: "Comparing calendars…",
    more: (count: number) => some(count, "1 more time", "# more times"),
    hidden: (name: string) => `${name}’s calendar can’t be seen from here. These times suit you.`,
    free: (name: string) => `${name} is free`,
    tentative: (name: string) => `${name} has something tentative`,
    unknown: "Their calendar is unknown",
    mineTentative: "over something tentative of yours",
    none: "No time fits",
    noneHint: "Another kind may fit, or look again later in the week.",
    stepDown: {
      coffee: "A coffee instead",
      decaf: "A decaf instead",
      hello: "Write a hello instead",
    },
    noneCounts: "What was in the way:",
    taken: "That time has just been taken, so nothing was written. These are free now.",
  },
  noSlot: {
    horizon: (count: number) => some(count, "1 time too far ahead", "# times too far ahead"),
    outsideHours: (count: number) => some(count, "1 time outside your hours", "# times outside your hours"),
    notice: (count: number) => some(count, "1 time at too short notice", "# times at too short notice"),
    holiday: (count: number) => some(count, "1 time on a public holiday", "# times on public holidays"),
    outOfOffice: (count: number) => some(count, "1 time when you are away", "# times when you are away"),
    busy: (count: number) => some(count, "1 time when you are busy", "# times when you are busy"),
    workingElsewhere: (count: number) =>
      some(count, "1 time when you work elsewhere", "# times when you work elsewhere"),
    buffer: (count: number) =>
      some(count, "1 time too close to another meeting", "# times too close to another meeting"),
    travel: (count: number) => some(count, "1 time too close to another place", "# times too close to another place"),
    oneADay: (count: number) => some(count, "1 time on a day with a coffee", "# times on days with a coffee"),
    theirsOutsideHours: (count: number) => some(count, "1 time outside their hours", "# times outside their hours"),
    theirsBusy: (count: number) => some(count, "1 time when they are busy", "# times when they are busy"),
    tentative: (count: number) => some(count, "1 time when you are tentative", "# times when you are tentative"),
    theirsTentative: (count: number) =>
      some(count, "1 time when they are tentative", "# times when they are tentative"),
    weekFull: (count: number) =>
      some(count, "1 time in a week that has its coffee", "# times in weeks that have their coffee"),
    other: (count: number, rule: string) => `${count} × ${rule}`,
  },
};
