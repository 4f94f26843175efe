using System.Collections;
using NodaTime;

namespace OutlookCoffee.People;

/// <summary>
/// Every encounter with one address or person: sorted by time, each once, never changed.
/// Reading the same mail twice changes nothing, because a union of a set with a part of itself is the set.
/// Eight bytes an encounter in memory, about three when stored (<see cref="ToBytes"/>).
/// </summary>
public sealed class EncounterSet : IReadOnlyCollection<Encounter>, IEquatable<EncounterSet>
{
    internal const int KindBits = 4;
    private const long KindMask = (1 << KindBits) - 1;
    private readonly long[] packed;

    /// <param name="sortedAndDistinct">Each is seconds × 16 + kind, strictly ascending.</param>
    internal EncounterSet(long[] sortedAndDistinct) => packed = sortedAndDistinct;

    public static EncounterSet Empty { get; } = new([]);

    public int Count => packed.Length;

    internal ReadOnlySpan<long> Packed => packed;

    /// <exception cref="ArgumentOutOfRangeException">An instant that NodaTime cannot hold, or a kind that does not exist.</exception>
    public static EncounterSet From(IEnumerable<Encounter> encounters)
    {
        var values = encounters.Select(Pack).ToArray();
        Array.Sort(values);
        var distinct = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (i == 0 || values[i] != values[i - 1]) values[distinct++] = values[i];
        }

        return distinct == 0 ? Empty : new EncounterSet(values[..distinct]);
    }

    public EncounterSet Union(EncounterSet other)
    {
        if (other.Count == 0 || ReferenceEquals(this, other)) return this;
        if (Count == 0) return other;
        var (merged, mine, theirs, count) = (new long[Count + other.Count], 0, 0, 0);
        while (mine < packed.Length || theirs < other.packed.Length)
        {
            var left = mine < packed.Length ? packed[mine] : long.MaxValue;
            var right = theirs < other.packed.Length ? other.packed[theirs] : long.MaxValue;
            merged[count++] = Math.Min(left, right);
            if (left <= right) mine++;
            if (right <= left) theirs++;
        }

        return count == Count ? this : new EncounterSet(merged[..count]);
    }

    public EncounterSet Add(IEnumerable<Encounter> encounters) => Union(From(encounters));

    /// <summary>
    /// Takes out what the calendar said of a time range, so that a second reading of that range replaces the first.
    /// What the user named by hand stays, and so does all mail.
    /// </summary>
    /// <param name="fromSeconds">Unix seconds, included.</param>
    /// <param name="toSeconds">Unix seconds, not included.</param>
    public EncounterSet WithoutMeetings(long fromSeconds, long toSeconds)
    {
        var kept = Array.FindAll(packed, value =>
            value >> KindBits < fromSeconds || value >> KindBits >= toSeconds || !Unpack(value).Kind.IsFromCalendar());
        return kept.Length == packed.Length ? this : new EncounterSet(kept);
    }

    /// <summary>The last encounter of a kind that has happened by <paramref name="now"/>; null when there is none.</summary>
    public Instant? Latest(EncounterKind kind, Instant now)
    {
        for (var i = packed.Length - 1; i >= 0; i--)
        {
            var encounter = Unpack(packed[i]);
            if (encounter.Kind == kind && encounter.HasHappened(now)) return Instant.Min(now, Instant.FromUnixTimeSeconds(encounter.UnixSeconds));
        }

        return null;
    }

    /// <summary>What is contact and has happened by <paramref name="now"/>, oldest first and none later than now.</summary>
    public IEnumerable<Encounter> ContactsUntil(Instant now)
    {
        var latest = now.ToUnixTimeSeconds();
        return this.Where(encounter => encounter.Kind.IsContact() && encounter.HasHappened(now))
            .Select(encounter => encounter.UnixSeconds <= latest ? encounter : encounter with { UnixSeconds = latest });
    }

    /// <summary>The form that is stored: see <see cref="EncounterBytes"/>.</summary>
    public byte[] ToBytes() => EncounterBytes.Write(packed);

    /// <exception cref="FormatException">The bytes are no encounter set; the message says what is wrong with them.</exception>
    public static EncounterSet FromBytes(ReadOnlySpan<byte> bytes) => new(EncounterBytes.Read(bytes));

    public IEnumerator<Encounter> GetEnumerator()
    {
        foreach (var value in packed) yield return Unpack(value);
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(EncounterSet? other) => other is not null && packed.AsSpan().SequenceEqual(other.packed);

    public override bool Equals(object? obj) => Equals(obj as EncounterSet);

    public override int GetHashCode() => packed.Length == 0 ? 0 : HashCode.Combine(packed.Length, packed[0], packed[^1]);

    internal static Encounter Unpack(long value) => new(value >> KindBits, (EncounterKind)(value & KindMask));

    private static long Pack(Encounter encounter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(encounter.UnixSeconds, EncounterBytes.FirstSecond, nameof(encounter));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(encounter.UnixSeconds, EncounterBytes.LastSecond, nameof(encounter));
        if (!encounter.Kind.Exists()) throw new ArgumentOutOfRangeException(nameof(encounter), encounter.Kind, "There is no such kind of encounter.");
        return (encounter.UnixSeconds << KindBits) | (long)encounter.Kind;
    }
}
