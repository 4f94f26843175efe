/** Les phrases du volet en français. */
import type { Texts } from "../en";
import { pluralsOf } from "../plurals";
import { coffee } from "./coffee";
import { people } from "./people";
import { settings } from "./settings";

const n = pluralsOf("fr");

export const fr: Texts = {
  ...coffee,
  ...people,
  ...settings,
  thisWeek: "Cette semaine",
  missedReport: "Le message de cette semaine n'a pas pu partir à temps et n'est pas envoyé.",
  nav: { label: "Outlook Coffee", week: "Semaine", people: "Personnes", year: "Année", settings: "Réglages" },
  here: (name) => `Vous et ${name}`,
  loadingMore: "Un instant…",
  loading: "À la recherche de quelqu’un qui vous manque…",

  why: {
    resumeInTen: (tens) =>
      tens <= 0
        ? "Presque aucun lien de ce genre ne reprend de lui-même."
        : tens >= 10
          ? "La plupart des liens de ce genre reprennent d’eux-mêmes."
          : `Environ ${tens} liens de ce genre sur 10 reprennent d’eux-mêmes.`,
    tooLittle: "L’histoire commune est trop courte pour en dire quelque chose.",
    noContactYet: "Aucun contact n’est encore connu.",
    usually: (every) => `Vous étiez en contact ${every}.`,
    usuallyMet: (every) => `Vous vous voyiez ${every}.`,
    last: (ago) => `Vous étiez en contact ${ago}.`,
    lastMet: (ago) => `Vous vous êtes vus ${ago}.`,
    since: (span) => `Cela fait ${span}.`,
    moreThan: (span) => `plus de ${span}`,
    wanted: (days, span) =>
      days === 1 ? "Vous vouliez être en contact chaque jour." : `Vous vouliez être en contact tous les ${span}.`,
    every: (count, unit, span) => {
      if (unit === "halfYear") return "environ deux fois par an";
      if (count > 1)
        return `environ ${unit === "week" || unit === "year" ? "toutes" : "tous"} les ${unit === "year" ? `${count} années` : span}`;
      return {
        day: "presque chaque jour",
        week: "environ chaque semaine",
        month: "environ chaque mois",
        year: "environ une fois par an",
      }[unit];
    },
  },
  clocks: {
    wrote: "Vous avez écrit",
    heard: "On vous a écrit",
    met: "Rencontre",
    crowd: "En groupe",
    crowdNote: "Ne compte pas : une grande réunion ou une longue liste",
    never: "Jamais",
  },

  actions: {
    someoneElse: "Quelqu’un d’autre",
    notThisWeek: "Pas cette semaine",
    more: "Autres choix",
    snooze: { month: "En pause pour un mois", quarter: "En pause pour trois mois", half: "En pause pour six mois" },
    letGo: "Laisser partir",
    letGoNote: "Pour vous seul. Jamais plus proposé.",
    undo: "Annuler",
    dismiss: "Fermer",
    back: "Retour",
    backTo: (name) => `Retour à ${name}`,
    retry: "Réessayer",
    openInOutlook: "Ouvrir dans Outlook",
    lookAgain: "Chercher encore",
    signIn: "Se connecter",
  },
  notices: {
    snoozed: (name, until) => `${name} est en pause jusqu’au ${until}.`,
    letGo: (name) => `Vous avez laissé partir ${name}. Personne ne le saura.`,
    undone: (name) => `Annulé. ${name} peut à nouveau être proposé.`,
    pinned: (name, span) => `${name} est épinglé : un contact tous les ${span}.`,
    unpinned: (name) => `Plus aucun choix ne vaut pour ${name}.`,
    takenBack: "Annulé.",
    skipped: "Pas de café cette semaine. Personne ne le saura.",
    removed: "Le créneau est libéré. Personne n’a reçu de courrier.",
    cancelled: (name) => `Le café est annulé, et Outlook prévient ${name}.`,
    onePerson: (name) => `${name} est maintenant une seule personne.`,
    nextPerson: (name) => `Cette semaine : ${name}.`,
  },
  alternates: { title: "Ou bien…", later: "Si vous changez d’avis", instead: "À la place :" },

  empty: {
    title: "Personne à proposer cette semaine",
    text: "La semaine prochaine apportera peut-être un nom. Voici pourquoi il n’y en a pas :",
    unexplained: "La semaine prochaine apportera peut-être un nom.",
  },
  emptyReasons: {
    inTouch: (count) => n(count, { other: "# avec qui vous êtes en contact" }),
    tooLittleHistory: (count) => n(count, { other: "# avec trop peu d’histoire" }),
    snoozed: (count) => n(count, { other: "# en pause" }),
    recent: (count) => n(count, { one: "# proposé ces 90 derniers jours", other: "# proposés ces 90 derniers jours" }),
    unanswered: (count) => n(count, { other: "# avec trois invitations sans réponse" }),
    openCoffee: (count) => n(count, { other: "# avec un café déjà prévu" }),
    plannedMeeting: (count) => n(count, { other: "# que vous verrez bientôt" }),
    passed: (count) => n(count, { one: "# passé cette semaine", other: "# passés cette semaine" }),
    outOfOffice: (count) => n(count, { other: "# hors du bureau" }),
    noAddress: (count) => n(count, { other: "# sans adresse" }),
    sharedMailbox: () => "C’est une boîte partagée, et un café se prend à deux.",
    noCoffeesWanted: () => "Vous ne vouliez aucun café, d’après les réglages.",
    paused: () => "Vous faites une pause.",
    notReadYet: () => "Votre boîte n’a pas encore été lue.",
    other: (count, reason) => `${count} × ${reason}`,
  },
  skipped: { title: "Pas de café cette semaine", text: "C’est très bien ainsi. Lundi prochain apporte un autre nom." },

  begin: {
    title: "Un café par semaine",
    reads:
      "Sont lus : quand et avec qui vous avez échangé et quand vous vous êtes vus, dans vos courriers, votre calendrier et vos contacts.",
    never: "Jamais lus : l’objet, le texte, les pièces jointes. Et rien ne part sans votre clic.",
    yes: "Commencer",
  },
  reading: {
    title: "Découverte de votre boîte",
    product: "Un nom par semaine : quelqu’un que vous avez perdu de vue. Un clic trouve un moment.",
    text: "Seulement quand et avec qui. Ni objet, ni texte, jamais.",
    contacts: "Vos contacts",
    calendar: "Votre calendrier",
    mail: "Vos courriers",
    done: "Lu",
    now: "En cours",
    next: "Ensuite",
    nowReading: {
      contacts: "Lecture des contacts",
      calendar: "Lecture du calendrier",
      mail: "Lecture des courriers",
    },
    measured: (read, total, where) => `${read} messages sur environ ${total}${where}`,
    unmeasured: (read, where) => `${read} messages lus${where}`,
    inFolders: (count, shown) => (count === 1 ? " dans 1\u00a0dossier" : ` dans ${shown}\u00a0dossiers`),
    moments: "Moins d’une minute",
    minutes: (count) => n(count, { one: "Encore une minute environ", other: "Encore # minutes environ" }),
    hours: (count) => n(count, { one: "Encore une heure environ", other: "Encore # heures environ" }),
    first: "Vous pouvez continuer à travailler. Un premier nom peut venir bien avant la fin.",
    over: "Vos courriers sont lus",
  },

  failure: {
    title: "Cela n’a pas marché",
    signedOut: "Vous êtes déconnecté",
    signedOutText: "Connectez-vous avec votre compte Microsoft pour continuer. Rien n’est perdu.",
    consent: "Il manque une autorisation",
    consentText:
      "Outlook Coffee ne peut voir que quand et avec qui. Acceptez-le à la connexion, ou demandez à votre administrateur.",
    adminConsent: "La page pour votre administrateur",
    signInStopped: "La connexion n’est pas allée à son terme. Réessayez.",
    offline: "Vous êtes hors ligne",
    offlineText: "Cela reprendra tout seul au retour du réseau.",
    unreachable: "Le serveur de café ne répond pas",
    unreachableText: "Rien n’est perdu. Attendez un instant et réessayez.",
    alreadyInvited: "Une invitation vous attend",
    alreadyInvitedText: "On vous invite déjà à un café. Regardez dans votre boîte : un oui suffit. Rien n’a été écrit.",
    sharedMailbox: "C’est une boîte partagée",
    sharedMailboxText: "Un café se prend à deux. Ouvrez le volet dans votre propre boîte.",
    unknown: "Un problème est survenu sur le serveur. Rien n’a été envoyé à personne. Réessayez dans un instant.",
    reference: (id) => `Référence : ${id}`,
  },
};
