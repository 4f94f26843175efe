using NodaTime;

namespace OutlookCoffee.People;

/// <summary>That something happened between the user and one address, and when; never what was said.</summary>
/// <param name="UnixSeconds">The instant in whole Unix seconds: a mail's received time, a meeting's start.</param>
public readonly record struct Encounter(long UnixSeconds, EncounterKind Kind) : IComparable<Encounter>
{
    /// <summary>
    /// How far noon in UTC may lie ahead of a moment of the same calendar day: at midnight in UTC+14 it is 10:00 UTC of the day before.
    /// </summary>
    private const long NoonAheadSeconds = 26 * 3600;

    /// <summary>
    /// Whether it lies at or before <paramref name="now"/>. A day named by hand is stored as its noon in UTC and has happened from that
    /// day's first moment in any zone, because the user says so.
    /// </summary>
    public bool HasHappened(Instant now) => HasHappened(now.ToUnixTimeSeconds());

    /// <param name="now">In Unix seconds.</param>
    internal bool HasHappened(long now) => UnixSeconds <= now + (Kind == EncounterKind.MetByHand ? NoonAheadSeconds : 0);

    public int CompareTo(Encounter other)
    {
        var byTime = UnixSeconds.CompareTo(other.UnixSeconds);
        return byTime != 0 ? byTime : Kind.CompareTo(other.Kind);
    }

    public static bool operator <(Encounter left, Encounter right) => left.CompareTo(right) < 0;

    public static bool operator >(Encounter left, Encounter right) => left.CompareTo(right) > 0;

    public static bool operator <=(Encounter left, Encounter right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Encounter left, Encounter right) => left.CompareTo(right) >= 0;
}
