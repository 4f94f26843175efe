using System.Globalization;
using NodaTime;
using OutlookCoffee.Coffee;

namespace OutlookCoffee.Report.Words;

/// <summary>German, as to somebody one says du to.</summary>
internal static class German
{
    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly WhyWords Why = new()
    {
        Long = length => Length(length),
        Every = every => every switch
        {
            { Unit: Unit.HalfYear } => "etwa zweimal im Jahr",
            { Unit: Unit.Day, Count: 1 } => "etwa jeden Tag",
            { Unit: Unit.Week, Count: 1 } => "etwa jede Woche",
            { Unit: Unit.Month, Count: 1 } => "etwa jeden Monat",
            { Unit: Unit.Year, Count: 1 } => "etwa einmal im Jahr",
            _ => "etwa alle " + Length(every),
        },
        Ago = ago => ago switch
        {
            { Unit: Unit.Day, Count: 0 } => "heute",
            { Unit: Unit.Day, Count: 1 } => "gestern",
            _ => (ago.IsMore ? "vor mehr als " : "vor ") + Length(ago, dative: true),
        },
        MoreThan = length => "mehr als " + length,
        Usually = every => $"Ihr hattet {every} Kontakt.",
        UsuallyMet = every => $"Ihr habt euch {every} getroffen.",
        Last = ago => $"Ihr hattet {ago} Kontakt.",
        LastMet = ago => $"Ihr habt euch {ago} getroffen.",
        Since = length => $"Das ist jetzt {length} her.",
        Wanted = days => days == 1 ? "Du wolltest jeden Tag Kontakt." : $"Du wolltest alle {Length(new Stretch(days, Unit.Day))} Kontakt.",
        NoContactYet = "Noch ist kein Kontakt bekannt.",
        TooLittle = "Die gemeinsame Geschichte ist zu kurz, um etwas zu sagen.",
    };

    public static ReportWords Words { get; } = new()
    {
        Tag = "de",
        Dates = new DateWords
        {
            Day = Coffee.Invite.German.Words.Day,
            Date = date => $"{DayAndMonth(date)} {Number(date.Year)}",
            Week = (first, last) => (first.Month == last.Month ? Number(first.Day) + "." : DayAndMonth(first)) + " – " + DayAndMonth(last),
            Hours = (start, end) => $"{Clock(start)} – {Clock(end)}\u00a0Uhr",
        },
        Why = Why,
        States = new StateWords
        {
            Proposed = (kind, name) => $"{Meeting(kind)} mit {name} diese Woche?",
            Drafted = (kind, name) => $"{Meeting(kind)} mit {name}: Die Zeit ist vorgemerkt",
            Booked = (kind, name, day) => $"{Meeting(kind)} mit {name} am {day}",
            Held = (kind, name) => $"{Meeting(kind)} mit {name}: Das war eine Tasse",
            Skipped = "Diese Woche kein Kaffee, und das ist in Ordnung",
            None = "Diese Woche kein Vorschlag",
            OnlyYours = "Nur in deinem Kalender vorgemerkt. Niemand hat Post bekommen.",
            NextWeek = "Nächste Woche kommt ein anderer Name.",
            NoneBecause = "Nächste Woche kommt vielleicht ein Name. Darum ist jetzt keiner da:",
            NextWeekPerhaps = "Nächste Woche kommt vielleicht ein Name.",
        },
        Times = new TimeWords
        {
            Title = "Zeiten, die passen",
            Note = "Jede öffnet eine fertige Einladung in Outlook. Gesendet wird erst, wenn du sie sendest.",
            NoTimes = "In den nächsten Wochen passt keine Zeit. Etwas Kürzeres vielleicht schon.",
            Free = name => $"{name} ist frei",
            Tentative = name => $"{name} hat etwas unter Vorbehalt",
            Unknown = "Frei in deinem Kalender",
            OverTentative = "Über etwas von dir unter Vorbehalt",
            AskNote = name => $"Es ist eine Weile her. Eine kurze Mail mit ein paar Zeiten lässt {name} die Wahl.",
            AskButton = name => $"{name} erst fragen",
            OrInvite = "Oder gleich einladen:",
        },
        Open = new OpenWords
        {
            AheadTitle = "Kaffees, die kommen",
            Title = "Noch offen",
            SaidYes = name => $"{name} hat zugesagt.",
            SaidMaybe = name => $"{name} hat mit Vorbehalt zugesagt.",
            NoAnswerYet = "Noch keine Antwort.",
            Answered = name => $"{name} hat auf deine Mail geantwortet. Jetzt lässt sich gut eine Zeit finden.",
            Silent = name => $"Noch kein Wort von {name}. Etwas Kleineres ist vielleicht leichter.",
            Declined = name => $"{name} kann nicht. Eine andere Zeit passt vielleicht besser.",
            Proposes = (name, when) => $"{name} schlägt vor: {when}.",
            Asked = (name, date) => $"Du hast {name} am {date} geschrieben. Noch keine Antwort.",
        },
        Greeting = name => name is null ? "Hallo," : $"Hallo {name},",
        LastWrote = date => $"Zuletzt hast du am {date} geschrieben.",
        LastHeard = (name, date) => $"Zuletzt hat {name} dir am {date} geschrieben.",
        LastMet = date => $"Zuletzt getroffen habt ihr euch am {date}.",
        Welcome = "Über ein unerwartetes Wort freut man sich öfter, als man denkt.",
        SomeoneElse = "Jemand anders",
        Snooze = "Jetzt nicht, später wieder",
        LetGo = "Loslassen, nur für dich",
        OpenPane = "Outlook Coffee öffnen",
        InCalendar = "Im Kalender öffnen",
        SlippingTitle = "Vielleicht fehlen sie dir auch",
        SeeAll = "Alle ansehen",
        YearTitle = year => $"Das Jahr {year}",
        YearLine = (held, goal) => $"{Number(held)} von {Number(goal)} Tassen.",
        NoCupYet = "Noch keine Tasse. Bis zur ersten fehlt nur ein Name.",
        MoreBooked = count => $"{Number(count)} weitere im Kalender.",
        Reason = Reason,
        Weekly = "Diese Mail kommt einmal in der Woche, nur zu dir.",
        Pause = "Eine Weile aussetzen",
        Stop = "Abbestellen",
        PauseInPane = "Aussetzen oder abbestellen kannst du sie in den Einstellungen von Outlook Coffee.",
        Privacy = "Outlook Coffee sieht, wann und mit wem, nie was geschrieben wurde.",
    };

    private static string Meeting(CoffeeKind kind) => kind switch
    {
        CoffeeKind.Lunch => "Mittagessen",
        CoffeeKind.Decaf => "Kurzes Telefonat",
        CoffeeKind.Hello => "Gruß",
        _ => "Kaffee",
    };

    private static string Reason(string reason, int count) => reason switch
    {
        "inTouch" => $"{Number(count)} mit laufendem Kontakt",
        "tooLittleHistory" => $"{Number(count)} mit zu kurzer Geschichte",
        "snoozed" => $"{Number(count)} {Plural.OneOrMore(count, "ruht", "ruhen")}",
        "recent" => $"{Number(count)} in den letzten 90 Tagen vorgeschlagen",
        "unanswered" => $"{Number(count)} mit drei Einladungen ohne Antwort",
        "openCoffee" => $"{Number(count)} mit schon geplantem Kaffee",
        "plannedMeeting" => $"{Number(count)} mit schon geplantem Treffen",
        "passed" => $"{Number(count)} diese Woche übergangen",
        "outOfOffice" => $"{Number(count)} nicht im Büro",
        "noAddress" => $"{Number(count)} ohne Adresse",
        "noCoffeesWanted" => "In den Einstellungen hast du keinen Kaffee gewünscht.",
        "paused" => "Du machst gerade Pause.",
        "notReadYet" => "Dein Postfach ist noch nicht gelesen.",
        "sharedMailbox" => "Das ist ein gemeinsames Postfach, und Kaffee trinken zwei Menschen.",
        _ => $"{Number(count)} aus einem anderen Grund",
    };

    private static string Length(Stretch length, bool dative = false) => Number(length.Count) + " " + (length.Unit switch
    {
        Unit.Day => Plural.OneOrMore(length.Count, "Tag", dative ? "Tagen" : "Tage"),
        Unit.Week => Plural.OneOrMore(length.Count, "Woche", "Wochen"),
        Unit.Month => Plural.OneOrMore(length.Count, "Monat", dative ? "Monaten" : "Monate"),
        _ => Plural.OneOrMore(length.Count, "Jahr", dative ? "Jahren" : "Jahre"),
    });

    private static string DayAndMonth(LocalDate date) => $"{Number(date.Day)}. {Months[date.Month - 1]}";

    private static string Clock(LocalTime time) => string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
