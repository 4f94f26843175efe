namespace OutlookCoffee.Mailbox;

/// <summary>What Graph says of the user.</summary>
/// <param name="Addresses">Every address that is the user's, the main one first, as written.</param>
/// <param name="TimeZone">The mailbox's zone as Graph gives it: a Windows or an IANA name.</param>
/// <param name="WorkingDays">Graph's names: <c>monday</c> and so on.</param>
/// <param name="WorkingStart">Wall clock, <c>HH:mm</c>.</param>
/// <param name="WorkingEnd">Wall clock, <c>HH:mm</c>.</param>
/// <param name="Language">BCP 47, for example <c>de-DE</c>; null when the mailbox has none.</param>
public sealed record Profile(
    string Name,
    IReadOnlyList<string> Addresses,
    string TimeZone,
    IReadOnlyList<string> WorkingDays,
    string WorkingStart,
    string WorkingEnd,
    string? Language)
{
    /// <summary>Graph's <c>userPurpose</c>, for example <c>user</c> or <c>shared</c>; null when Graph does not say.</summary>
    public string? Purpose { get; init; }

    /// <summary>Not one person's: a team's mailbox, a room, equipment.</summary>
    public bool IsShared => Purpose is "shared" or "room" or "equipment";

    public string Address => Addresses[0];
}
