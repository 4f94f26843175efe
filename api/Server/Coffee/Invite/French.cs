using System.Globalization;
using NodaTime;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>French, as to somebody one says tu to; a plain space before a question mark, as a keyboard gives it.</summary>
internal static class French
{
    private static readonly string[] Days = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    /// <summary>"à" needs no elision, as "heure d'Athènes" would.</summary>
    private static readonly LetterWords Letters = new()
    {
        TimesFollow = "De mon côté, ce serait possible{zone} :",
        Zone = " (heure locale à {city})",
        Cities = new Dictionary<string, string>
        {
            ["Algiers"] = "Alger",
            ["Athens"] = "Athènes",
            ["Brussels"] = "Bruxelles",
            ["Copenhagen"] = "Copenhague",
            ["Dubai"] = "Dubaï",
            ["Lisbon"] = "Lisbonne",
            ["London"] = "Londres",
            ["Moscow"] = "Moscou",
            ["Singapore"] = "Singapour",
            ["Vienna"] = "Vienne",
            ["Warsaw"] = "Varsovie",
        },
        AnotherTime = "Un autre moment me va très bien aussi, dis-le-moi.",
        WhenSuits = "Quand est-ce que ça t'arrangerait ?",
        HelloSubject = "Un petit bonjour, {name}",
        Thought = Thought,
        JustHello = "Je voulais juste te dire bonjour, pas besoin de répondre.",
    };

    public static InviteWords Words { get; } = new()
    {
        Day = Day,
        Time = Time,
        Subject = kind => kind switch
        {
            CoffeeKind.Lunch => "On déjeune, {name} ?",
            CoffeeKind.Decaf => "Un petit appel, {name} ?",
            _ => "Un café, {name} ?",
        },
        Greeting = "Bonjour {name},",
        GreetingWithoutName = "Bonjour,",
        Opening = Opening,
        Question = Question,
        When = "{day} à {time}",
        TheirTime = " ({time} pour toi)",
        TheirTimeOnAnotherDay = " ({day}, {time} pour toi)",
        Proposal = "Que dirais-tu du {when} ?",
        ProposalWithPlace = "Que dirais-tu du {when} ?\nRendez-vous : {where}",
        Closing = "Si un autre moment t'arrange mieux, dis-le-moi.",
        SignOff = "À bientôt,\n{me}",
        Letters = Letters,
    };

    private static string Day(LocalDate date)
    {
        var first = date.Day == 1 ? "er" : "";
        return string.Create(CultureInfo.InvariantCulture, $"{Days[(int)date.DayOfWeek - 1]} {date.Day}{first} {Months[date.Month - 1]}");
    }

    private static string Time(LocalTime time) => time.Minute == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}h")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}h{time.Minute:00}");

    private static string Opening(Silence silence) => silence switch
    {
        Silence.NeverInTouch => "J'aimerais bien te connaître un peu mieux.",
        Silence.Weeks => "J'aimerais bien avoir de tes nouvelles.",
        Silence.Months => "Ça fait quelques mois, et j'aimerais bien avoir de tes nouvelles.",
        Silence.AGoodWhile => "Ça fait un bon moment, et je me demande ce que tu deviens.",
        _ => "Ça fait des années, et j'aimerais beaucoup savoir ce que tu deviens.",
    };

    private static string Question(CoffeeKind kind, bool online) => (kind, online) switch
    {
        (CoffeeKind.Lunch, false) => "On déjeune ensemble ?",
        (CoffeeKind.Decaf, _) => "Tu aurais quelques minutes pour un appel ?",
        (_, true) => "On prend un café à distance ?",
        _ => "On prend un café ?",
    };

    private static string Thought(Silence silence) => silence switch
    {
        Silence.Months => "Ça fait quelques mois, et j'ai pensé à toi aujourd'hui. J'espère que tu vas bien.",
        Silence.AGoodWhile => "Ça fait un bon moment, et j'ai pensé à toi aujourd'hui. J'espère que tu vas bien.",
        Silence.Years => "Ça fait des années, et j'ai pensé à toi aujourd'hui. J'espère que la vie te sourit.",
        _ => "J'ai pensé à toi aujourd'hui, et j'espère que tu vas bien.",
    };
}
