/** Every sentence of the pane in English. Other languages are catalogues of the same shape. */
import { some } from "../some";
import { coffee } from "./coffee";
import { evidence } from "./evidence";
import { times } from "./times";

export const en = {
  thisWeek: "This week",
  loading: "Looking for someone you miss…",

  why: {
    resumeInTen: (tens: number) =>
      tens <= 0
        ? "Hardly any such ties pick up again by themselves."
        : tens >= 10
          ? "Most such ties pick up again by themselves."
          : `About ${tens} in 10 such ties pick up again by themselves.`,
  },
  clocks: {
    wrote: "You wrote",
    heard: "They wrote",
    met: "You met",
    crowd: "In a crowd",
    crowdNote: "Not counted: a big meeting or a long list",
    never: "Never",
  },
  ...evidence,

  ...times,
  ...coffee,

  actions: {
    someoneElse: "Someone else",
    notThisWeek: "Not this week",
    more: "More choices",
    snooze: { month: "Snooze for a month", quarter: "Snooze for three months", half: "Snooze for half a year" },
    letGo: "Let go",
    letGoNote: "Private. Never proposed again.",
    undo: "Undo",
    dismiss: "Dismiss",
    back: "Back",
    backTo: (name: string) => `Back to ${name}`,
    retry: "Try again",
    openInOutlook: "Open in Outlook",
    lookAgain: "Look again",
  },
  notices: {
    snoozed: (name: string, until: string) => `${name} is snoozed until ${until}.`,
    letGo: (name: string) => `You let ${name} go. Nobody is told.`,
    undone: (name: string) => `Undone. ${name} can be proposed again.`,
    removed: "The hold is gone. Nobody was mailed.",
    cancelled: (name: string) => `The coffee is cancelled, and Outlook tells ${name}.`,
    onePerson: (name: string) => `${name} is one person now.`,
    nextPerson: (name: string) => `This week: ${name}.`,
  },

  alternates: { title: "Or…", later: "If you change your mind", instead: "Instead:" },
  year: {
    line: (held: string, goal: string) => `${held} of ${goal} cups`,
    booked: (count: number) => some(count, "1 more in the calendar", "# more in the calendar"),
  },

  empty: {
    title: "Nobody to propose this week",
    text: "Next week may bring a name. This is why there is none now:",
    unexplained: "Next week may bring a name.",
  },
  emptyReasons: {
    inTouch: (count: number) => some(count, "1 you are in touch with", "# you are in touch with"),
    tooLittleHistory: (count: number) => some(count, "1 with too little history", "# with too little history"),
    snoozed: (count: number) => some(count, "1 snoozed", "# snoozed"),
    recent: (count: number) => some(count, "1 proposed in the last 90 days", "# proposed in the last 90 days"),
    unanswered: (count: number) =>
      some(count, "1 with three unanswered invitations", "# with three unanswered invitations"),
    openCoffee: (count: number) => some(count, "1 with a coffee already planned", "# with a coffee already planned"),
    plannedMeeting: (count: number) => some(count, "1 you are about to meet", "# you are about to meet"),
    passed: (count: number) => some(count, "1 you passed on this week", "# you passed on this week"),
    noAddress: (count: number) => some(count, "1 without an address", "# without an address"),
    noCoffeesWanted: () => "You asked for no coffees in the settings.",
    paused: () => "You are on a pause.",
    notReadYet: () => "Your mailbox has not been read yet.",
    other: (count: number, reason: string) => `${count} × ${reason}`,
  },
  skipped: { title: "No coffee this week", text: "Perfectly fine. Next Monday brings another name." },

  reading: {
    title: "Getting to know your mailbox",
    text: "Only when and with whom. No subject, no text, ever.",
    contacts: "Your contacts",
    calendar: "Your calendar",
    mail: "Your mail",
    done: "Read",
    now: "Reading",
    next: "Next",
    nowReading: {
      contacts: "Reading your contacts",
      calendar: "Reading your calendar",
      mail: "Reading your mail",
    },
    /** `where` is the sentence's end below, or empty when the folders are not known. */
    measured: (read: string, total: string, where: string) => `${read} of about ${total} messages${where}`,
    unmeasured: (read: string, where: string) => `${read} messages read so far${where}`,
    inFolders: (count: number, shown: string) => (count === 1 ? " in 1\u00a0folder" : ` in ${shown}\u00a0folders`),
    moments: "Less than a minute left",
    minutes: (count: number) => some(count, "About a minute left", "About # minutes left"),
    hours: (count: number) => some(count, "About an hour left", "About # hours left"),
    first: "You can keep working. A first name may come long before all is read.",
    over: "Your mail is read",
  },

  failure: {
    title: "That didn’t work",
    offline: "You are offline",
    offlineText: "This goes on by itself once the network is back.",
    unreachable: "The coffee server does not answer",
    unreachableText: "Nothing was lost. Wait a moment and try again.",
    alreadyInvited: "An invitation waits for you",
    alreadyInvitedText:
      "They are inviting you to a coffee already. Look in your inbox: a yes there is all it takes. Nothing was written.",
    sharedMailbox: "This is a shared mailbox",
    sharedMailboxText: "A coffee is between two people. Open the pane in your own mailbox.",
    unknown: "Something went wrong on the server. Nothing was sent to anyone. Try again in a moment.",
    reference: (id: string) => `Reference: ${id}`,
  },
};

export type Texts = typeof en;
