using System.Globalization;
using NodaTime;
using OutlookCoffee.Coffee;

namespace OutlookCoffee.Report.Words;

/// <summary>Spanish, as to somebody one says tú to, and without the plural "you" that differs on both sides of the Atlantic.</summary>
internal static class Spanish
{
    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly WhyWords Why = new()
    {
        Long = Long,
        Every = every => every switch
        {
            { Unit: Unit.HalfYear } => "unas dos veces al año",
            { Unit: Unit.Day, Count: 1 } => "casi cada día",
            { Unit: Unit.Week, Count: 1 } => "más o menos cada semana",
            { Unit: Unit.Month, Count: 1 } => "más o menos cada mes",
            { Unit: Unit.Year, Count: 1 } => "más o menos una vez al año",
            _ => "más o menos cada " + Long(every),
        },
        Ago = ago => ago switch
        {
            { Unit: Unit.Day, Count: 0 } => "hoy",
            { Unit: Unit.Day, Count: 1 } => "ayer",
            _ => (ago.IsMore ? "hace más de " : "hace ") + Long(ago),
        },
        MoreThan = length => "más de " + length,
        Usually = every => $"Hablabas con esta persona {every}.",
        UsuallyMet = every => $"Veías a esta persona {every}.",
        Last = ago => $"El último contacto fue {ago}.",
        LastMet = ago => $"El último encuentro fue {ago}.",
        Since = length => $"De eso hace {length}.",
        Wanted = days => days == 1 ? "Querías tener contacto cada día." : $"Querías tener contacto cada {Long(new Stretch(days, Unit.Day))}.",
        NoContactYet = "Todavía no consta ningún contacto.",
        TooLittle = "Hay muy poca historia en común para decir algo.",
    };

    public static ReportWords Words { get; } = new()
    {
        Tag = "es",
        Dates = new DateWords
        {
            Day = Coffee.Invite.Spanish.Words.Day,
            Date = date => $"{DayAndMonth(date)} de {Number(date.Year)}",
            Week = (first, last) => (first.Month == last.Month ? Number(first.Day) : DayAndMonth(first)) + " – " + DayAndMonth(last),
            Hours = (start, end) => $"{Clock(start)} – {Clock(end)}",
        },
        Why = Why,
        States = new StateWords
        {
            Proposed = (kind, name) => $"¿{Meeting(kind)} con {name} esta semana?",
            Drafted = (kind, name) => $"{Meeting(kind)} con {name}: la hora está reservada",
            Booked = (kind, name, day) => $"{Meeting(kind)} con {name} el {day}",
            Held = (kind, name) => $"{Meeting(kind)} con {name}: una taza más",
            Skipped = "Esta semana sin café, y está muy bien así",
            None = "Nadie que proponer esta semana",
            OnlyYours = "Reservado solo en tu calendario. Nadie ha recibido correo.",
            NextWeek = "La semana que viene trae otro nombre.",
            NoneBecause = "La semana que viene quizá traiga un nombre. Por esto no lo hay ahora:",
            NextWeekPerhaps = "La semana que viene quizá traiga un nombre.",
        },
        Times = new TimeWords
        {
            Title = "Momentos que te van bien",
            Note = "Cada uno abre en Outlook una invitación ya escrita. No se envía nada hasta que la envíes tú.",
            NoTimes = "Ningún momento encaja en las próximas semanas. Quizá algo más corto.",
            Free = name => $"{name} tiene libre",
            Tentative = name => $"{name} tiene algo provisional",
            Unknown = "Libre en tu calendario",
            OverTentative = "Sobre algo provisional tuyo",
            AskNote = name => $"Ha pasado tiempo. Un mensaje corto con unos momentos deja elegir a {name}.",
            AskButton = name => $"Preguntar primero a {name}",
            OrInvite = "O invitar directamente:",
        },
        Open = new OpenWords
        {
            AheadTitle = "Cafés por venir",
            Title = "Aún por responder",
            SaidYes = name => $"{name} ha dicho que sí.",
            SaidMaybe = name => $"{name} ha dicho que quizá.",
            NoAnswerYet = "Aún sin respuesta.",
            Answered = name => $"{name} ha respondido a tu mensaje. Es buen momento para buscar una hora.",
            Silent = name => $"Aún sin noticias de {name}. Quizá algo más pequeño sea más fácil.",
            Declined = name => $"{name} no puede. Quizá otro momento vaya mejor.",
            Proposes = (name, when) => $"{name} propone: {when}.",
            Asked = (name, date) => $"Escribiste a {name} el {date}. Aún sin respuesta.",
        },
        Greeting = name => name is null ? "Hola:" : $"Hola, {name}:",
        LastWrote = date => $"Tu último mensaje es del {date}.",
        LastHeard = (name, date) => $"El último mensaje de {name} es del {date}.",
        LastMet = date => $"El último encuentro fue el {date}.",
        Welcome = "Un saludo inesperado alegra más a menudo de lo que se cree.",
        SomeoneElse = "Otra persona",
        Snooze = "Ahora no, más adelante",
        LetGo = "Dejar ir, solo para ti",
        OpenPane = "Abrir Outlook Coffee",
        InCalendar = "Abrir en el calendario",
        SlippingTitle = "A quienes quizá también echas de menos",
        SeeAll = "Ver a todos",
        YearTitle = year => $"El año {year}",
        YearLine = (held, goal) => $"{Number(held)} de {Number(goal)} tazas.",
        NoCupYet = "Aún sin tazas. La primera está a un nombre de aquí.",
        MoreBooked = count => $"{Number(count)} más en el calendario.",
        Reason = Reason,
        Weekly = "Este correo llega una vez por semana, solo a ti.",
        Pause = "Hacer una pausa",
        Stop = "Dejar de recibirlo",
        PauseInPane = "Para hacer una pausa o dejarlo: los ajustes de Outlook Coffee.",
        Privacy = "Outlook Coffee ve cuándo y con quién, nunca lo que se escribe.",
    };

    private static string Meeting(CoffeeKind kind) => kind switch
    {
        CoffeeKind.Lunch => "Un almuerzo",
        CoffeeKind.Decaf => "Una llamada breve",
        CoffeeKind.Hello => "Un saludo",
        _ => "Un café",
    };

    private static string Reason(string reason, int count) => reason switch
    {
        "inTouch" => $"{Number(count)} con quien ya tienes contacto",
        "tooLittleHistory" => $"{Number(count)} con muy poca historia",
        "snoozed" => $"{Number(count)} en pausa",
        "recent" => $"{Number(count)} {Plural.OneOrMore(count, "propuesto", "propuestos")} en los últimos 90 días",
        "unanswered" => $"{Number(count)} con tres invitaciones sin respuesta",
        "openCoffee" => $"{Number(count)} con un café ya previsto",
        "plannedMeeting" => $"{Number(count)} a quien verás pronto",
        "passed" => $"{Number(count)} que dejaste pasar esta semana",
        "outOfOffice" => $"{Number(count)} fuera de la oficina",
        "noAddress" => $"{Number(count)} sin dirección",
        "noCoffeesWanted" => "En los ajustes pediste no tener cafés.",
        "paused" => "Estás en una pausa.",
        "notReadYet" => "Tu buzón aún no se ha leído.",
        "sharedMailbox" => "Este buzón es compartido, y un café es cosa de dos.",
        _ => $"{Number(count)} por otro motivo",
    };

    private static string Long(Stretch length) => Number(length.Count) + " " + (length.Unit switch
    {
        Unit.Day => Plural.OneOrMore(length.Count, "día", "días"),
        Unit.Week => Plural.OneOrMore(length.Count, "semana", "semanas"),
        Unit.Month => Plural.OneOrMore(length.Count, "mes", "meses"),
        _ => Plural.OneOrMore(length.Count, "año", "años"),
    });

    private static string DayAndMonth(LocalDate date) => $"{Number(date.Day)} de {Months[date.Month - 1]}";

    private static string Clock(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
