using System.Globalization;
using NodaTime.Text;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>English, with the day and the hour as Britain or as the United States write them.</summary>
internal static class English
{
    private const int Months = 60;
    private const int AYear = 365;
    private const int Years = 3 * 365;

    public static InviteWords British { get; } = Words("en-GB", "dddd d MMMM", "HH:mm");

    public static InviteWords American { get; } = Words("en-US", "dddd, MMMM d", "h:mm tt");

    private static InviteWords Words(string culture, string day, string time) => new()
    {
        Day = LocalDatePattern.Create(day, CultureInfo.GetCultureInfo(culture)),
        Time = LocalTimePattern.Create(time, CultureInfo.GetCultureInfo(culture)),
        Subject = kind => kind switch
        {
            CoffeeKind.Lunch => "Lunch, {name}?",
            CoffeeKind.Decaf => "A quick call, {name}?",
            _ => "Coffee, {name}?",
        },
        SubjectWithoutName = kind => kind switch
        {
            CoffeeKind.Lunch => "Lunch?",
            CoffeeKind.Decaf => "A quick call?",
            _ => "Coffee?",
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
    };

    private static string Opening(int? silenceDays) => silenceDays switch
    {
        null => "I'd like to get to know you a little better.",
        < Months => "I'd like to hear how you are.",
        < AYear => "It's been a few months, and I'd like to hear how you are.",
        < Years => "It's been a good while, and I've been wondering how you are.",
        _ => "It's been years, and I'd love to hear how life has been treating you.",
    };

    private static string Question(CoffeeKind kind, bool online) => (kind, online) switch
    {
        (CoffeeKind.Lunch, false) => "Shall we have lunch?",
        (CoffeeKind.Decaf, _) => "Do you have a few minutes for a call?",
        (_, true) => "Shall we have a coffee, each at our own desk?",
        _ => "Shall we have a coffee?",
    };
}
