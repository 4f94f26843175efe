using NodaTime;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>What an invitation is written from.</summary>
/// <param name="MyName">As the user writes it; only the first name is used, in Japanese the whole name.</param>
/// <param name="TheirName">As they write it ("Okafor, Grace" too); only the first name is used, in Japanese the whole name.</param>
/// <param name="Zone">The user's zone.</param>
/// <param name="TheirZone">Named beside the user's time when its clock shows another one; null when unknown.</param>
/// <param name="Place">Ignored when online.</param>
/// <param name="SilenceDays">Days since the last contact; never mentioned as a number. Null when there was none.</param>
/// <param name="Language">A BCP 47 tag such as <c>en-US</c>; a language that is not spoken here gives English.</param>
/// <param name="Template">The user's own text in place of ours.</param>
public sealed record InviteRequest(
    CoffeeKind Kind,
    string MyName,
    string TheirName,
    Instant Start,
    Instant End,
    DateTimeZone Zone,
    DateTimeZone? TheirZone = null,
    string? Place = null,
    int? SilenceDays = null,
    bool Online = false,
    string Language = "en",
    InviteTemplate? Template = null);
