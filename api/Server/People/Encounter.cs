namespace OutlookCoffee.People;

/// <summary>That something happened between the user and one address, and when; never what was said.</summary>
/// <param name="UnixSeconds">The instant in whole Unix seconds: a mail's received time, a meeting's start.</param>
public readonly record struct Encounter(long UnixSeconds, EncounterKind Kind) : IComparable<Encounter>
{
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
