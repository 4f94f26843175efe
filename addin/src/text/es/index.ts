/** Las frases del panel en español. */
import type { Texts } from "../en";
import { pluralsOf } from "../plurals";
import { coffee } from "./coffee";
import { people } from "./people";
import { settings } from "./settings";

const n = pluralsOf("es");

export const es: Texts = {
  ...coffee,
  ...people,
  ...settings,
  thisWeek: "Esta semana",
  missedReport: "El correo de esta semana no pudo salir a tiempo y se omite.",
  nav: { label: "Outlook Coffee", week: "Semana", people: "Personas", year: "Año", settings: "Ajustes" },
  here: (name) => `Tú y ${name}`,
  loadingMore: "Un momento…",
  loading: "Buscando a alguien a quien echas de menos…",

  why: {
    resumeInTen: (tens) =>
      tens <= 0
        ? "Casi ningún vínculo así se retoma por sí solo."
        : tens >= 10
          ? "La mayoría de los vínculos así se retoman por sí solos."
          : `Unos ${tens} de cada 10 vínculos así se retoman por sí solos.`,
    tooLittle: "Hay muy poca historia en común para decir algo.",
    noContactYet: "Todavía no consta ningún contacto.",
    usually: (every) => `Teníais contacto ${every}.`,
    usuallyMet: (every) => `Os veíais ${every}.`,
    last: (ago) => `Tuvisteis contacto ${ago}.`,
    lastMet: (ago) => `Os visteis ${ago}.`,
    since: (span) => `De eso hace ${span}.`,
    moreThan: (span) => `más de ${span}`,
    wanted: (days, span) => (days === 1 ? "Querías tener contacto cada día." : `Querías tener contacto cada ${span}.`),
    every: (count, unit, span) => {
      if (unit === "halfYear") return "unas dos veces al año";
      if (count > 1) return `más o menos cada ${span}`;
      return {
        day: "casi cada día",
        week: "más o menos cada semana",
        month: "más o menos cada mes",
        year: "más o menos una vez al año",
      }[unit];
    },
  },
  clocks: {
    wrote: "Escribiste",
    heard: "Te escribieron",
    met: "Os visteis",
    crowd: "En grupo",
    crowdNote: "No cuenta: una reunión grande o una lista larga",
    never: "Nunca",
  },

  actions: {
    someoneElse: "Otra persona",
    notThisWeek: "Esta semana no",
    more: "Más opciones",
    snooze: { month: "En pausa un mes", quarter: "En pausa tres meses", half: "En pausa medio año" },
    letGo: "Dejar ir",
    letGoNote: "Solo para ti. No se propone nunca más.",
    undo: "Deshacer",
    dismiss: "Cerrar",
    back: "Atrás",
    backTo: (name) => `Volver a ${name}`,
    retry: "Intentar de nuevo",
    openInOutlook: "Abrir en Outlook",
    lookAgain: "Buscar de nuevo",
    signIn: "Iniciar sesión",
  },
  notices: {
    snoozed: (name, until) => `${name} está en pausa hasta el ${until}.`,
    letGo: (name) => `Has dejado ir a ${name}. Nadie se entera.`,
    undone: (name) => `Deshecho. Se puede volver a proponer a ${name}.`,
    pinned: (name, span) => `${name} está entre tus fijados: contacto cada ${span}.`,
    unpinned: (name) => `Ya no hay ninguna elección tuya sobre ${name}.`,
    takenBack: "Deshecho.",
    skipped: "Esta semana sin café. Nadie se entera.",
    removed: "El hueco vuelve a estar libre. Nadie ha recibido correo.",
    cancelled: (name) => `El café queda cancelado, y Outlook avisa a ${name}.`,
    onePerson: (name) => `${name} es ahora una sola persona.`,
    nextPerson: (name) => `Esta semana: ${name}.`,
  },
  alternates: { title: "O bien…", later: "Por si cambias de idea", instead: "En su lugar:" },

  empty: {
    title: "Nadie que proponer esta semana",
    text: "La semana que viene quizá traiga un nombre. Por esto no lo hay ahora:",
    unexplained: "La semana que viene quizá traiga un nombre.",
  },
  emptyReasons: {
    inTouch: (count) => n(count, { other: "# con quien ya tienes contacto" }),
    tooLittleHistory: (count) => n(count, { other: "# con muy poca historia" }),
    snoozed: (count) => n(count, { other: "# en pausa" }),
    recent: (count) =>
      n(count, { one: "# propuesto en los últimos 90 días", other: "# propuestos en los últimos 90 días" }),
    unanswered: (count) => n(count, { other: "# con tres invitaciones sin respuesta" }),
    openCoffee: (count) => n(count, { other: "# con un café ya previsto" }),
    plannedMeeting: (count) => n(count, { other: "# a quien verás pronto" }),
    passed: (count) => n(count, { one: "# que dejaste pasar esta semana", other: "# que dejaste pasar esta semana" }),
    outOfOffice: (count) => n(count, { other: "# fuera de la oficina" }),
    noAddress: (count) => n(count, { other: "# sin dirección" }),
    sharedMailbox: () => "Este buzón es compartido, y un café es cosa de dos.",
    noCoffeesWanted: () => "En los ajustes pediste no tener cafés.",
    paused: () => "Estás en una pausa.",
    notReadYet: () => "Tu buzón aún no se ha leído.",
    other: (count, reason) => `${count} × ${reason}`,
  },
  skipped: { title: "Esta semana sin café", text: "Está muy bien así. El próximo lunes trae otro nombre." },

  begin: {
    title: "Un café por semana",
    reads: "Lee cuándo y con quién te escribiste y te reuniste: en tu correo, tu calendario y tus contactos.",
    never: "Nunca lee un asunto, un texto ni un adjunto, y no se envía nada sin tu clic.",
    yes: "Empezar",
  },
  reading: {
    title: "Conociendo tu buzón",
    product: "Un nombre por semana: alguien con quien perdiste el contacto. Un clic encuentra un momento.",
    text: "Solo cuándo y con quién. Ni asunto ni texto, nunca.",
    contacts: "Tus contactos",
    calendar: "Tu calendario",
    mail: "Tu correo",
    done: "Leído",
    now: "Leyendo",
    next: "Después",
    nowReading: {
      contacts: "Leyendo tus contactos",
      calendar: "Leyendo tu calendario",
      mail: "Leyendo tu correo",
    },
    measured: (read, total, where) => `${read} de unos ${total} mensajes${where}`,
    unmeasured: (read, where) => `${read} mensajes leídos${where}`,
    inFolders: (count, shown) => (count === 1 ? " en 1\u00a0carpeta" : ` en ${shown}\u00a0carpetas`),
    moments: "Menos de un minuto",
    minutes: (count) => n(count, { one: "Queda un minuto, más o menos", other: "Quedan unos # minutos" }),
    hours: (count) => n(count, { one: "Queda una hora, más o menos", other: "Quedan unas # horas" }),
    first: "Puedes seguir trabajando. Un primer nombre puede llegar mucho antes del final.",
    over: "Tu correo está leído",
  },

  failure: {
    title: "No ha funcionado",
    signedOut: "Has cerrado la sesión",
    signedOutText: "Inicia sesión con tu cuenta de Microsoft para seguir. No se ha perdido nada.",
    consent: "Falta un permiso",
    consentText:
      "Outlook Coffee solo puede ver cuándo y con quién. Acéptalo al iniciar sesión, o pregunta a tu administrador.",
    adminConsent: "La página para tu administrador",
    signInStopped: "El inicio de sesión no llegó a su fin. Inténtalo de nuevo.",
    offline: "Estás sin conexión",
    offlineText: "Sigue por sí solo cuando vuelva la red.",
    unreachable: "El servidor del café no responde",
    unreachableText: "No se ha perdido nada. Espera un momento e inténtalo de nuevo.",
    alreadyInvited: "Te espera una invitación",
    alreadyInvitedText: "Ya te están invitando a un café. Mira en tu bandeja: basta con un sí. No se ha escrito nada.",
    sharedMailbox: "Este es un buzón compartido",
    sharedMailboxText: "Un café es cosa de dos. Abre el panel en tu propio buzón.",
    unknown: "Algo ha fallado en el servidor. No se ha enviado nada a nadie. Inténtalo de nuevo en un momento.",
    reference: (id) => `Referencia: ${id}`,
  },
};
