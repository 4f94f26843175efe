using NodaTime.Text;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// One language of the invitation: nothing but words, so that a further language is a further file and a user's own templates
/// can stand in for these. Placeholders: <c>{name}</c> the other's first name, <c>{me}</c> the user's, <c>{when}</c> the time,
/// <c>{where}</c> the place; <c>{day}</c> and <c>{time}</c> inside the phrases about time.
/// </summary>
internal sealed record InviteWords
{
    public required LocalDatePattern Day { get; init; }

    public required LocalTimePattern Time { get; init; }

    /// <summary>Subjects by kind, with a name and without.</summary>
    public required Func<CoffeeKind, string> Subject { get; init; }

    public required Func<CoffeeKind, string> SubjectWithoutName { get; init; }

    public required string Greeting { get; init; }

    public required string GreetingWithoutName { get; init; }

    /// <summary>By days of silence; null when there was no contact before. Says that it has been long, never whose fault it is.</summary>
    public required Func<int?, string> Opening { get; init; }

    public required Func<CoffeeKind, bool, string> Question { get; init; }

    /// <summary><c>{day}</c> at <c>{time}</c>.</summary>
    public required string When { get; init; }

    /// <summary>Follows <see cref="When"/> if the other's clock shows another time, on the same day and on another one.</summary>
    public required string TheirTime { get; init; }

    public required string TheirTimeOnAnotherDay { get; init; }

    public required string Proposal { get; init; }

    public required string ProposalWithPlace { get; init; }

    public required string Closing { get; init; }
}
