using NodaTime;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>What the settings say of each kind.</summary>
internal static class CoffeeKinds
{
    /// <summary>Those that have a time.</summary>
    public static IReadOnlyList<CoffeeKind> Bookable { get; } = [CoffeeKind.Coffee, CoffeeKind.Decaf, CoffeeKind.Lunch];

    public static CoffeeKind Default(Settings settings) => Enum.Parse<CoffeeKind>(settings.Kind, ignoreCase: true);

    public static int Minutes(MinutesByKind minutes, CoffeeKind kind) => kind switch
    {
        CoffeeKind.Decaf => minutes.Decaf,
        CoffeeKind.Lunch => minutes.Lunch,
        _ => minutes.Coffee,
    };

    public static Duration Buffer(Settings settings, CoffeeKind kind) => Duration.FromMinutes(Minutes(settings.Buffers, kind));

    /// <summary>The kind, length and manner that fit the tie.</summary>
    public static SuggestedKind Suggested(Settings settings, JudgedPerson person) => SuggestedKind.For(
        new TieFacts(person.Rhythm.SilenceDays, person.Person.SameOrganization, Default(settings)),
        each => Minutes(settings.Minutes, each));
}
