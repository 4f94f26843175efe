using NodaTime;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// One language of the invitation: nothing but words, so that a further language is a further file and a user's own templates
/// can stand in for these. Placeholders: <c>{name}</c> how the other is called, <c>{me}</c> the user, <c>{when}</c> the time,
/// <c>{where}</c> the place; <c>{day}</c> and <c>{time}</c> inside the phrases about time. Days and hours are spelled out here
/// rather than taken from the machine's cultures, so that the text is the same on every machine.
/// </summary>
internal sealed record InviteWords
{
    public required Func<LocalDate, string> Day { get; init; }

    public required Func<LocalTime, string> Time { get; init; }

    /// <summary>How somebody is called, from the name as it is written; null when it cannot be told.</summary>
    public Func<string?, string?> Calling { get; init; } = FirstName.Of;

    /// <summary>Without a name, <c>{name}</c> goes together with its comma: see <see cref="Filling"/>.</summary>
    public required Func<CoffeeKind, string> Subject { get; init; }

    public required string Greeting { get; init; }

    public required string GreetingWithoutName { get; init; }

    /// <summary>Says that it has been long, never whose fault it is.</summary>
    public required Func<Silence, string> Opening { get; init; }

    /// <summary>What stands between two sentences.</summary>
    public string Space { get; init; } = " ";

    /// <summary>By kind, and whether it is online.</summary>
    public required Func<CoffeeKind, bool, string> Question { get; init; }

    /// <summary><c>{day}</c> at <c>{time}</c>.</summary>
    public required string When { get; init; }

    /// <summary>Follows <see cref="When"/> if the other's clock shows another time, on the same day and on another one.</summary>
    public required string TheirTime { get; init; }

    public required string TheirTimeOnAnotherDay { get; init; }

    public required string Proposal { get; init; }

    public required string ProposalWithPlace { get; init; }

    public required string Closing { get; init; }

    /// <summary>Left out when the user's name is unknown.</summary>
    public string SignOff { get; init; } = "{me}";

    public required LetterWords Letters { get; init; }
}
