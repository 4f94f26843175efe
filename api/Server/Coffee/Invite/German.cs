using System.Globalization;
using NodaTime;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>German, as to somebody one says du to. After the greeting's comma the sentence goes on in small letters.</summary>
internal static class German
{
    private static readonly string[] Days = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"];

    private static readonly string[] Months =
        ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"];

    private static readonly LetterWords Letters = new()
    {
        TimesFollow = "Bei mir ginge es zum Beispiel{zone}:",
        Zone = " (Ortszeit {city})",
        Cities = new Dictionary<string, string>
        {
            ["Athens"] = "Athen",
            ["Brussels"] = "Brüssel",
            ["Bucharest"] = "Bukarest",
            ["Copenhagen"] = "Kopenhagen",
            ["Lisbon"] = "Lissabon",
            ["Moscow"] = "Moskau",
            ["Prague"] = "Prag",
            ["Rome"] = "Rom",
            ["Singapore"] = "Singapur",
            ["Tokyo"] = "Tokio",
            ["Vienna"] = "Wien",
            ["Warsaw"] = "Warschau",
            ["Zurich"] = "Zürich",
        },
        AnotherTime = "Eine andere Zeit ist mir auch recht, sag einfach Bescheid.",
        WhenSuits = "Wann würde es dir passen?",
        HelloSubject = "Ein kurzer Gruß, {name}",
        Thought = Thought,
        JustHello = "Ich wollte nur kurz Hallo sagen, du musst nicht antworten.",
    };

    public static InviteWords Words { get; } = new()
    {
        Day = date => string.Create(CultureInfo.InvariantCulture, $"{Days[(int)date.DayOfWeek - 1]}, {date.Day}. {Months[date.Month - 1]}"),
        Time = Time,
        Subject = kind => kind switch
        {
            CoffeeKind.Lunch => "Mittagessen, {name}?",
            CoffeeKind.Decaf => "Kurz telefonieren, {name}?",
            _ => "Kaffee, {name}?",
        },
        Greeting = "Hallo {name},",
        GreetingWithoutName = "Hallo,",
        Opening = Opening,
        Question = Question,
        When = "{day} um {time}",
        TheirTime = " (bei dir {time})",
        TheirTimeOnAnotherDay = " (bei dir {day}, {time})",
        Proposal = "Wie wäre es am {when}?",
        ProposalWithPlace = "Wie wäre es am {when}?\nTreffpunkt: {where}",
        Closing = "Wenn es dir zu einer anderen Zeit besser passt, sag einfach Bescheid.",
        SignOff = "Viele Grüße\n{me}",
        Letters = Letters,
    };

    private static string Time(LocalTime time) => time.Minute == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour} Uhr")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00} Uhr");

    private static string Opening(Silence silence) => silence switch
    {
        Silence.NeverInTouch => "ich würde dich gern ein bisschen besser kennenlernen.",
        Silence.Weeks => "ich würde gern hören, wie es dir geht.",
        Silence.Months => "wir haben uns ein paar Monate nicht gesprochen, und ich würde gern hören, wie es dir geht.",
        Silence.AGoodWhile => "es ist schon eine Weile her, und ich frage mich, wie es dir geht.",
        _ => "es ist Jahre her, und ich wüsste so gern, wie es dir ergangen ist.",
    };

    private static string Question(CoffeeKind kind, bool online) => (kind, online) switch
    {
        (CoffeeKind.Lunch, false) => "Gehen wir zusammen mittagessen?",
        (CoffeeKind.Decaf, _) => "Hast du ein paar Minuten für ein Telefonat?",
        (_, true) => "Trinken wir online einen Kaffee zusammen?",
        _ => "Trinken wir einen Kaffee zusammen?",
    };

    private static string Thought(Silence silence) => silence switch
    {
        Silence.Months => "wir haben uns ein paar Monate nicht gesprochen, aber heute habe ich an dich gedacht. Ich hoffe, es geht dir gut.",
        Silence.AGoodWhile => "es ist schon eine Weile her, aber heute habe ich an dich gedacht. Ich hoffe, es geht dir gut.",
        Silence.Years => "es ist Jahre her, aber heute habe ich an dich gedacht. Ich hoffe, das Leben meint es gut mit dir.",
        _ => "heute habe ich an dich gedacht, und ich hoffe, es geht dir gut.",
    };
}
