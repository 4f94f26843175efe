import type { Texts } from "../en";
import { pluralsOf } from "../plurals";

const n = pluralsOf("de");
type Part = "history" | "evidence" | "note" | "metThrough" | "notPeople" | "notCounted" | "same" | "people" | "person";

export const people: Pick<Texts, Part> = {
  history: {
    title: "Kontakt nach Monaten",
    summary: (months, busiest, last) =>
      `Kontakt nach Monaten über ${months} Monate. Am meisten im ${busiest}; zuletzt im ${last}.`,
  },
  evidence: {
    all: "Was zählt",
    didCount: "Zählt doch",
    didNotCount: "Zählt nicht",
    wrote: "Mails von dir",
    heard: "Mails an dich",
    met: "Treffen",
    crowd: "Große Besprechungen und lange Verteiler",
    bulk: "Newsletter und Verteiler",
    automatic: "Automatische Antworten",
    meetingMail: "Terminmeldungen",
    declined: "Abgelehnte Termine",
    cancelled: "Abgesagte Termine",
    allDay: "Ganztägige Termine",
  },
  note: {
    note: "Notiz",
    introducedBy: "Wer euch bekannt gemacht hat",
    by: (who) => `Bekannt gemacht von ${who}`,
    add: "Notiz schreiben",
    edit: "Notiz ändern",
    save: "Speichern",
    cancel: "Abbrechen",
  },
  metThrough: (who, count, one) => `Durch ${who} kennengelernt: ${count} ${one ? "Mensch" : "Menschen"}`,
  notPeople: {
    title: (count, more) =>
      n(count, { one: "Keine Menschen: 1 Absender", other: `Keine Menschen: ${more ? "mehr als " : ""}# Absender` }),
    text: "Nach der Adresse für Maschinen und Verteiler gehalten, oder weil jede Mail an viele ging.",
    isPerson: "Doch ein Mensch",
  },
  notCounted: {
    title: (count) => n(count, { one: "1 Kontakt nicht gezählt", other: "# Kontakte nicht gezählt" }),
    setAside: (count) =>
      n(count, { one: "1 Kontakt, den du ausgenommen hast", other: "# Kontakte, die du ausgenommen hast" }),
    crowd: (count) => n(count, { one: "1-mal in der Menge", other: "#-mal in der Menge" }),
    bulk: (count) => n(count, { one: "1 Newsletter oder Verteiler", other: "# Newsletter und Verteiler" }),
    automatic: (count) => n(count, { one: "1 automatische Antwort", other: "# automatische Antworten" }),
    meetingMail: (count) => n(count, { one: "1 Terminmeldung", other: "# Terminmeldungen" }),
    declined: (count) =>
      n(count, {
        one: "1 Termin, den einer von euch abgelehnt hat",
        other: "# Termine, die einer von euch abgelehnt hat",
      }),
    cancelled: (count) => n(count, { one: "1 abgesagter Termin", other: "# abgesagte Termine" }),
    future: (count) => n(count, { one: "1 Termin, der noch kommt", other: "# Termine, die noch kommen" }),
    allDay: (count) => n(count, { one: "1 ganztägiger Termin", other: "# ganztägige Termine" }),
    other: (count, kind) => `${count} × ${kind}`,
  },
  same: {
    question: "Ist das derselbe Mensch?",
    yes: "Ja, ein Mensch",
    no: "Nein, zwei",
    apart: "Es bleiben zwei. Du wirst nicht noch einmal gefragt.",
  },

  people: {
    title: "Menschen",
    views: { quiet: "Still", all: "Alle", pinned: "Angeheftet", snoozed: "Ruhend", letGo: "Losgelassen" },
    show: "Zeigen",
    search: "Name oder Firma suchen",
    found: (count) => n(count, { one: "1 Mensch", other: "# Menschen" }),
    foundMore: (count) => `${count} Menschen und mehr`,
    more: "Mehr Menschen",
    none: {
      quiet: "Um niemanden ist es still geworden.",
      all: "Noch ist niemand bekannt.",
      pinned: "Niemand ist angeheftet. Hefte an, von wem du regelmäßig hören willst.",
      snoozed: "Niemand ruht.",
      letGo: "Du hast niemanden losgelassen.",
    },
    noMatch: "Niemand passt dazu.",
    letGoNote: "Diese Liste siehst nur du. Sie zählt nirgends und steht in keinem Bericht.",
    until: (date) => `Bis ${date}`,
    every: (span) => `Alle ${span}`,
  },
  person: {
    both: (name) => `Du und ${name}`,
    findTime: "Zeit suchen",
    planned: (when) => `Ein Kaffee ist geplant: ${when}.`,
    choice: "Wie oft",
    none: "Wie es kommt",
    pin: "Anheften",
    pinned: "Angeheftet",
    everyDays: "Alle (Tage)",
    snoozedUntil: (date) => `Ruht bis ${date}`,
    letGo: "Loslassen",
    letGoText: "Du hast losgelassen. Es kommt kein Vorschlag mehr, und niemand erfährt davon.",
    takeBack: "Zurücknehmen",
    met: "Wir haben uns getroffen",
    metOn: "Am",
    metText: "Ein Treffen, das kein Kalender kennt. Es zählt wie jedes andere.",
    metDone: (name, date) => `Du und ${name}, ihr habt euch am ${date} getroffen.`,
    addresses: "Adressen",
    split: "Jemand anders",
    splitText: (address) => `${address} wird ein eigener Mensch.`,
    splitYes: "Trennen",
    splitNo: "So lassen",
    splitDone: (one, other) => `${one} und ${other} sind jetzt zwei Menschen.`,
    merge: "Auch jemand in dieser Liste…",
    mergeText: (name, other) => `${other} und ${name} werden ein Mensch.`,
    mergeYes: "Ein Mensch",
    mergeNo: "So lassen",
    search: "Wer ist es noch?",
  },
};
