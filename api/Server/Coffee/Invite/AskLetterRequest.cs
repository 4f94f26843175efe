using NodaTime;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>What a letter that asks first is written from; names, zones, silence and language as in <see cref="InviteRequest"/>.</summary>
/// <param name="Times">Best first; the first three are proposed, in the order of the calendar. Empty: the letter asks when it suits.</param>
public sealed record AskLetterRequest(
    CoffeeKind Kind,
    string MyName,
    string TheirName,
    IReadOnlyList<Instant> Times,
    DateTimeZone Zone,
    DateTimeZone? TheirZone = null,
    int? SilenceDays = null,
    bool Online = false,
    string Language = "en");
