/** Why somebody is proposed, in English: word for word as the server says it, which the report does. */

export const why = {
  why: {
    resumeInTen: (tens: number) =>
      tens <= 0
        ? "Hardly any such ties pick up again by themselves."
        : tens >= 10
          ? "Most such ties pick up again by themselves."
          : `About ${tens} in 10 such ties pick up again by themselves.`,
    tooLittle: "There is too little shared history to tell.",
    noContactYet: "There is no contact on record yet.",
    usually: (every: string) => `You were in touch ${every}.`,
    usuallyMet: (every: string) => `You met ${every}.`,
    last: (ago: string) => `You were in touch ${ago}.`,
    lastMet: (ago: string) => `You met ${ago}.`,
    since: (span: string) => `It has been ${span}.`,
    moreThan: (span: string) => `more than ${span}`,
    wanted: (days: number, span: string) =>
      days === 1 ? "You wanted to be in touch every day." : `You wanted to be in touch every ${span}.`,
    /** `span` is the count with its unit; empty where the count is one. */
    every: (count: number, unit: "day" | "week" | "month" | "halfYear" | "year", span: string) => {
      if (unit === "halfYear") return "about twice a year";
      if (count === 1) return unit === "year" ? "about once a year" : `about every ${unit}`;
      return `about every ${span}`;
    },
  },
};
