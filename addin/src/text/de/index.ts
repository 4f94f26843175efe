/** Die Sätze der Leiste auf Deutsch. */
import type { Texts } from "../en";
import { pluralsOf } from "../plurals";
import { coffee } from "./coffee";
import { people } from "./people";
import { settings } from "./settings";

const n = pluralsOf("de");

export const de: Texts = {
  ...coffee,
  ...people,
  ...settings,
  thisWeek: "Diese Woche",
  missedReport: "Die Mail dieser Woche konnte nicht rechtzeitig verschickt werden und entfällt.",
  nav: { label: "Outlook Coffee", week: "Woche", people: "Menschen", year: "Jahr", settings: "Einstellungen" },
  here: (name) => `Du und ${name}`,
  loadingMore: "Einen Moment…",
  loading: "Wen vermisst du wohl…",

  why: {
    resumeInTen: (tens) =>
      tens <= 0
        ? "Kaum eine solche Verbindung lebt von selbst wieder auf."
        : tens >= 10
          ? "Die meisten solchen Verbindungen leben von selbst wieder auf."
          : `Etwa ${tens} von 10 solchen Verbindungen leben von selbst wieder auf.`,
    tooLittle: "Die gemeinsame Geschichte ist zu kurz, um etwas zu sagen.",
    noContactYet: "Noch ist kein Kontakt bekannt.",
    usually: (every) => `Ihr hattet ${every} Kontakt.`,
    usuallyMet: (every) => `Ihr habt euch ${every} getroffen.`,
    last: (ago) => `Ihr hattet ${ago} Kontakt.`,
    lastMet: (ago) => `Ihr habt euch ${ago} getroffen.`,
    since: (span) => `Das ist jetzt ${span} her.`,
    moreThan: (span) => `mehr als ${span}`,
    wanted: (days, span) => (days === 1 ? "Du wolltest jeden Tag Kontakt." : `Du wolltest alle ${span} Kontakt.`),
    every: (count, unit, span) => {
      if (unit === "halfYear") return "etwa zweimal im Jahr";
      if (count > 1) return `etwa alle ${span}`;
      return { day: "etwa jeden Tag", week: "etwa jede Woche", month: "etwa jeden Monat", year: "etwa einmal im Jahr" }[
        unit
      ];
    },
  },
  clocks: {
    wrote: "Du an sie",
    heard: "Sie an dich",
    met: "Getroffen",
    crowd: "In der Menge",
    crowdNote: "Zählt nicht: eine große Besprechung oder ein langer Verteiler",
    never: "Nie",
  },

  actions: {
    someoneElse: "Jemand anders",
    notThisWeek: "Diese Woche nicht",
    more: "Mehr Möglichkeiten",
    snooze: {
      month: "Einen Monat ruhen lassen",
      quarter: "Drei Monate ruhen lassen",
      half: "Ein halbes Jahr ruhen lassen",
    },
    letGo: "Loslassen",
    letGoNote: "Nur für dich. Wird nie mehr vorgeschlagen.",
    undo: "Rückgängig",
    dismiss: "Schließen",
    back: "Zurück",
    backTo: (name) => `Zurück zu ${name}`,
    retry: "Noch einmal versuchen",
    openInOutlook: "In Outlook öffnen",
    lookAgain: "Noch einmal suchen",
    signIn: "Anmelden",
  },
  notices: {
    snoozed: (name, until) => `${name} ruht bis ${until}.`,
    letGo: (name) => `Du hast ${name} losgelassen. Niemand erfährt davon.`,
    undone: (name) => `Rückgängig gemacht. ${name} kann wieder vorgeschlagen werden.`,
    pinned: (name, span) => `${name} ist angeheftet: Kontakt alle ${span}.`,
    unpinned: (name) => `Für ${name} gilt jetzt keine Wahl mehr.`,
    takenBack: "Rückgängig gemacht.",
    skipped: "Diese Woche kein Kaffee. Niemand erfährt davon.",
    removed: "Der Termin ist wieder frei. Niemand hat Post bekommen.",
    cancelled: (name) => `Der Kaffee ist abgesagt, und Outlook sagt ${name} Bescheid.`,
    onePerson: (name) => `${name} ist jetzt ein Mensch.`,
    nextPerson: (name) => `Diese Woche: ${name}.`,
  },
  alternates: { title: "Oder…", later: "Falls du es dir anders überlegst", instead: "Stattdessen:" },

  empty: {
    title: "Diese Woche kein Vorschlag",
    text: "Nächste Woche kommt vielleicht ein Name. Darum ist jetzt keiner da:",
    unexplained: "Nächste Woche kommt vielleicht ein Name.",
  },
  emptyReasons: {
    inTouch: (count) => n(count, { other: "# mit laufendem Kontakt" }),
    tooLittleHistory: (count) => n(count, { other: "# mit zu kurzer Geschichte" }),
    snoozed: (count) => n(count, { one: "# ruht", other: "# ruhen" }),
    recent: (count) => n(count, { other: "# in den letzten 90 Tagen vorgeschlagen" }),
    unanswered: (count) => n(count, { other: "# mit drei Einladungen ohne Antwort" }),
    openCoffee: (count) => n(count, { other: "# mit schon geplantem Kaffee" }),
    plannedMeeting: (count) => n(count, { one: "#, den du bald triffst", other: "#, die du bald triffst" }),
    passed: (count) => n(count, { other: "# diese Woche übergangen" }),
    outOfOffice: (count) => n(count, { other: "# nicht im Büro" }),
    noAddress: (count) => n(count, { other: "# ohne Adresse" }),
    sharedMailbox: () => "Das ist ein gemeinsames Postfach, und Kaffee trinken zwei Menschen.",
    noCoffeesWanted: () => "In den Einstellungen hast du keinen Kaffee gewünscht.",
    paused: () => "Du machst gerade Pause.",
    notReadYet: () => "Dein Postfach ist noch nicht gelesen.",
    other: (count, reason) => `${count} × ${reason}`,
  },
  skipped: { title: "Diese Woche kein Kaffee", text: "Völlig in Ordnung. Am nächsten Montag kommt ein anderer Name." },

  begin: {
    title: "Ein Kaffee pro Woche",
    reads: "Gelesen wird, wann und mit wem du geschrieben und dich getroffen hast: aus Mails, Kalender und Kontakten.",
    never: "Nie gelesen werden Betreff, Text und Anhänge, und ohne deinen Klick wird nichts gesendet.",
    yes: "Anfangen",
  },
  reading: {
    title: "Dein Postfach kennenlernen",
    product: "Einmal in der Woche ein Name: jemand, den du aus den Augen verloren hast. Ein Klick findet eine Zeit.",
    text: "Nur wann und mit wem. Kein Betreff, kein Text, niemals.",
    contacts: "Deine Kontakte",
    calendar: "Dein Kalender",
    mail: "Deine Mails",
    done: "Gelesen",
    now: "Wird gelesen",
    next: "Danach",
    nowReading: {
      contacts: "Kontakte werden gelesen",
      calendar: "Kalender wird gelesen",
      mail: "Mails werden gelesen",
    },
    measured: (read, total, where) => `${read} von etwa ${total} Nachrichten${where}`,
    unmeasured: (read, where) => `Bisher ${read} Nachrichten${where}`,
    inFolders: (count, shown) => (count === 1 ? " in 1\u00a0Ordner" : ` in ${shown}\u00a0Ordnern`),
    moments: "Weniger als eine Minute noch",
    minutes: (count) => n(count, { one: "Etwa eine Minute noch", other: "Etwa # Minuten noch" }),
    hours: (count) => n(count, { one: "Etwa eine Stunde noch", other: "Etwa # Stunden noch" }),
    first: "Du kannst weiterarbeiten. Ein erster Name kommt vielleicht, lange bevor alles gelesen ist.",
    over: "Deine Mails sind gelesen",
  },

  failure: {
    title: "Das hat nicht geklappt",
    signedOut: "Du bist abgemeldet",
    signedOutText: "Melde dich mit deinem Microsoft-Konto an. Nichts ist verloren.",
    consent: "Eine Erlaubnis fehlt",
    consentText:
      "Outlook Coffee darf nur sehen, wann und mit wem. Stimme bei der Anmeldung zu, oder frage deine Administration.",
    adminConsent: "Die Seite für deine Administration",
    signInStopped: "Die Anmeldung kam nicht zum Ende. Versuch es noch einmal.",
    offline: "Du bist offline",
    offlineText: "Es geht von selbst weiter, sobald das Netz wieder da ist.",
    unreachable: "Der Kaffee-Server antwortet nicht",
    unreachableText: "Nichts ist verloren. Warte einen Moment und versuche es noch einmal.",
    alreadyInvited: "Eine Einladung wartet auf dich",
    alreadyInvitedText:
      "Du bist schon zu einem Kaffee eingeladen. Sieh in deinen Posteingang: ein Ja dort genügt. Nichts wurde geschrieben.",
    sharedMailbox: "Das ist ein gemeinsames Postfach",
    sharedMailboxText: "Ein Kaffee ist etwas zwischen zwei Menschen. Öffne die Leiste in deinem eigenen Postfach.",
    unknown: "Auf dem Server ging etwas schief. Niemand hat Post bekommen. Versuche es gleich noch einmal.",
    reference: (id) => `Kennung: ${id}`,
  },
};
