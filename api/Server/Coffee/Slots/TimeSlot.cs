using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>A time that suits, half-open.</summary>
/// <param name="Zone">The user's zone, to show it in.</param>
/// <param name="OverTentative">It lies over something tentative of the user's own, because nothing else was left: say so.</param>
public sealed record TimeSlot(Instant Start, Instant End, DateTimeZone Zone, TheirState Theirs, bool OverTentative = false);
