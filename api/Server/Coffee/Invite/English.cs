using System.Globalization;
using NodaTime.Text;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// English, with the day and the hour as Britain or as the United States write them. .NET carries the invariant culture's names
/// itself, and they are English.
/// </summary>
internal static class English
{
    private static readonly Dictionary<string, string> AmericanZones = new()
    {
        ["New York"] = "Eastern",
        ["Chicago"] = "Central",
        ["Denver"] = "Mountain",
        ["Los Angeles"] = "Pacific",
    };

    public static InviteWords British { get; } = Words("dddd d MMMM", "HH:mm", new Dictionary<string, string>());

    public static InviteWords American { get; } = Words("dddd, MMMM d", "h:mm tt", AmericanZones);

    private static InviteWords Words(string day, string time, IReadOnlyDictionary<string, string> cities) => new()
    {
        Day = LocalDatePattern.Create(day, CultureInfo.InvariantCulture).Format,
        Time = LocalTimePattern.Create(time, CultureInfo.InvariantCulture).Format,
        Subject = kind => kind switch
        {
            CoffeeKind.Lunch => "Lunch, {name}?",
            CoffeeKind.Decaf => "A quick call, {name}?",
            _ => "Coffee, {name}?",
        },
        Greeting = "Hi {name},",
        GreetingWithoutName = "Hello,",
        Opening = Opening,
        Question = Question,
        When = "{day} at {time}",
        TheirTime = " ({time} for you)",
        TheirTimeOnAnotherDay = " ({day}, {time} for you)",
        Proposal = "How about {when}?",
        ProposalWithPlace = "How about {when}, at {where}?",
        Closing = "If another time suits you better, just tell me.",
        Letters = Letters(cities),
    };

    private static LetterWords Letters(IReadOnlyDictionary<string, string> cities) => new()
    {
        TimesFollow = "This would work for me{zone}:",
        Zone = " ({city} time)",
        Cities = cities,
        AnotherTime = "Another time is fine too, just tell me.",
        WhenSuits = "When would suit you?",
        HelloSubject = "A quick hello, {name}",
        Thought = Thought,
        JustHello = "I just wanted to say hello, no need to reply.",
    };

    private static string Opening(Silence silence) => silence switch
    {
        Silence.NeverInTouch => "I'd like to get to know you a little better.",
        Silence.Weeks => "I'd like to hear how you are.",
        Silence.Months => "It's been a few months, and I'd like to hear how you are.",
        Silence.AGoodWhile => "It's been a good while, and I've been wondering how you are.",
        _ => "It's been years, and I'd love to hear how life has been treating you.",
    };

    private static string Question(CoffeeKind kind, bool online) => (kind, online) switch
    {
        (CoffeeKind.Lunch, false) => "Shall we have lunch?",
        (CoffeeKind.Decaf, _) => "Do you have a few minutes for a call?",
        (_, true) => "Shall we have a coffee, each at our own desk?",
        _ => "Shall we have a coffee?",
    };

    private static string Thought(Silence silence) => silence switch
    {
        Silence.Months => "It's been a few months, and you came to mind today. I hope you're well.",
        Silence.AGoodWhile => "It's been a good while, and you came to mind today. I hope you're well.",
        Silence.Years => "It's been years, and you came to mind today. I hope life has been good to you.",
        _ => "You came to mind today, and I hope you're well.",
    };
}
