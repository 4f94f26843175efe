/** Every sentence of the pane in English. Other languages are catalogues of the same shape. */
import { some } from "../some";
import { coffee } from "./coffee";
import { evidence } from "./evidence";
import { people } from "./people";
import { reading } from "./reading";
import { settings } from "./settings";
import { times } from "./times";
import { why } from "./why";
import { year } from "./year";

export const en = {
  thisWeek: "This week",
  missedReport: "This week's mail could not be sent in time and was left out.",
  nav: { label: "Outlook Coffee", week: "This week", people: "People", year: "Year", settings: "Settings" },
  here: (name: string) => `You and ${name}`,
  loadingMore: "Loading…",
  loading: "Looking for someone you miss…",

  clocks: {
    wrote: "You wrote",
    heard: "They wrote",
    met: "You met",
    crowd: "In a crowd",
    crowdNote: "Not counted: a big meeting or a long list",
    never: "Never",
  },
  ...why,
  ...evidence,
  ...people,
  ...year,
  ...settings,

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
    signIn: "Sign in",
  },
  notices: {
    snoozed: (name: string, until: string) => `${name} is snoozed until ${until}.`,
    letGo: (name: string) => `You let ${name} go. Nobody is told.`,
    undone: (name: string) => `Undone. ${name} can be proposed again.`,
    pinned: (name: string, span: string) => `${name} is pinned: in touch every ${span}.`,
    unpinned: (name: string) => `${name} has no choice of yours now.`,
    takenBack: "Undone.",
    skipped: "No coffee this week. Nobody is told.",
    removed: "The hold is gone. Nobody was mailed.",
    cancelled: (name: string) => `The coffee is cancelled, and Outlook tells ${name}.`,
    onePerson: (name: string) => `${name} is one person now.`,
    nextPerson: (name: string) => `This week: ${name}.`,
  },

  alternates: { title: "Or…", later: "If you change your mind", instead: "Instead:" },
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
    outOfOffice: (count: number) => some(count, "1 out of office", "# out of office"),
    noAddress: (count: number) => some(count, "1 without an address", "# without an address"),
    sharedMailbox: () => "This is a shared mailbox, and a coffee is between two people.",
    noCoffeesWanted: () => "You asked for no coffees in the settings.",
    paused: () => "You are on a pause.",
    notReadYet: () => "Your mailbox has not been read yet.",
    other: (count: number, reason: string) => `${count} × ${reason}`,
  },
  skipped: { title: "No coffee this week", text: "Perfectly fine. Next Monday brings another name." },

  ...reading,

  failure: {
    title: "That didn’t work",
    signedOut: "You are signed out",
    signedOutText: "Sign in with your Microsoft account to go on. Nothing was lost.",
    consent: "One permission is missing",
    consentText:
      "Outlook Coffee may only see when and with whom. Agree to it when you sign in, or ask your administrator.",
    adminConsent: "The page for your administrator",
    signInStopped: "The sign-in did not come to its end. Try again.",
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
