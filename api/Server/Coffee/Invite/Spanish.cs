using System.Globalization;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>Spanish, as to somebody one says tú to, in words that are at home on both sides of the Atlantic.</summary>
internal static class Spanish
{
    private static readonly string[] Days = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];

    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly LetterWords Letters = new()
    {
        TimesFollow = "A mí me vendría bien{zone}:",
        Zone = " (hora de {city})",
        Cities = new Dictionary<string, string>
        {
            ["Amsterdam"] = "Ámsterdam",
            ["Athens"] = "Atenas",
            ["Berlin"] = "Berlín",
            ["Bogota"] = "Bogotá",
            ["Brussels"] = "Bruselas",
            ["Copenhagen"] = "Copenhague",
            ["Lisbon"] = "Lisboa",
            ["London"] = "Londres",
            ["Los Angeles"] = "Los Ángeles",
            ["Mexico City"] = "Ciudad de México",
            ["Moscow"] = "Moscú",
            ["New York"] = "Nueva York",
            ["Paris"] = "París",
            ["Rome"] = "Roma",
            ["Singapore"] = "Singapur",
            ["Tokyo"] = "Tokio",
            ["Vienna"] = "Viena",
            ["Warsaw"] = "Varsovia",
            ["Zurich"] = "Zúrich",
        },
        AnotherTime = "Si prefieres otro momento, también me va bien.",
        WhenSuits = "¿Cuándo te vendría bien?",
        HelloSubject = "Me acordé de ti, {name}",
        Thought = Thought,
        JustHello = "Solo quería saludarte, no hace falta que respondas.",
    };

    public static InviteWords Words { get; } = new()
    {
        Day = date => string.Create(CultureInfo.InvariantCulture, $"{Days[(int)date.DayOfWeek - 1]} {date.Day} de {Months[date.Month - 1]}"),
        Time = time => string.Create(CultureInfo.InvariantCulture, $"{(time.Hour == 1 ? "la" : "las")} {time.Hour}:{time.Minute:00}"),
        Subject = kind => kind switch
        {
            CoffeeKind.Lunch => "¿Almorzamos, {name}?",
            CoffeeKind.Decaf => "¿Una llamada rápida, {name}?",
            _ => "¿Un café, {name}?",
        },
        Greeting = "Hola, {name}:",
        GreetingWithoutName = "Hola:",
        Opening = Opening,
        Question = Question,
        When = "el {day} a {time}",
        TheirTime = " (para ti a {time})",
        TheirTimeOnAnotherDay = " (para ti el {day} a {time})",
        Proposal = "¿Qué tal {when}?",
        ProposalWithPlace = "¿Qué tal {when}, en {where}?",
        Closing = "Si te viene mejor otro momento, dímelo.",
        SignOff = "Un saludo,\n{me}",
        Letters = Letters,
    };

    private static string Opening(Silence silence) => silence switch
    {
        Silence.NeverInTouch => "Me gustaría conocerte un poco mejor.",
        Silence.Weeks => "Me gustaría saber cómo estás.",
        Silence.Months => "Han pasado unos meses y me gustaría saber cómo estás.",
        Silence.AGoodWhile => "Ha pasado ya bastante tiempo y me preguntaba cómo te va.",
        _ => "Han pasado años y me encantaría saber qué ha sido de ti.",
    };

    private static string Question(CoffeeKind kind, bool online) => (kind, online) switch
    {
        (CoffeeKind.Lunch, false) => "¿Vamos a almorzar?",
        (CoffeeKind.Decaf, _) => "¿Tienes unos minutos para una llamada?",
        (_, true) => "¿Nos tomamos un café a distancia?",
        _ => "¿Nos tomamos un café?",
    };

    private static string Thought(Silence silence) => silence switch
    {
        Silence.Months => "Han pasado unos meses y hoy me acordé de ti. Espero que estés bien.",
        Silence.AGoodWhile => "Ha pasado ya bastante tiempo y hoy me acordé de ti. Espero que estés bien.",
        Silence.Years => "Han pasado años y hoy me acordé de ti. Espero que la vida te trate bien.",
        _ => "Hoy me acordé de ti y espero que estés bien.",
    };
}
