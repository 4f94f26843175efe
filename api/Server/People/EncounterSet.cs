using System.Collections;
using System.Runtime.InteropServices;
using System.Text.Json.Serialization;
using NodaTime;

namespace OutlookCoffee.People;

/// <summary>
/// Every encounter with one address or person: sorted by time, each once, never changed.
/// Reading the same mail twice changes nothing, because a union of a set with a part of itself is the set.
/// Eight bytes an encounter in memory, about three when stored (<see cref="ToBytes"/>). A mail that turned out to be automatic or bulk is
/// not heard as well: where both are noted for one second, hearing goes, whichever was noted first.
/// </summary>
[JsonConverter(typeof(EncounterSetJson))]
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
    public static EncounterSet From(IEnumerable<Encounter> encounters) => OfSorted([.. encounters.Select(Pack).Order()]);

    /// <summary>Of packed encounters in any order.</summary>
    internal static EncounterSet OfPacked(List<long> packed)
    {
        packed.Sort();
        return OfSorted(CollectionsMarshal.AsSpan(packed));
    }

    /// <summary>Many sets at once cost one merge, not one for each.</summary>
    public static EncounterSet Union(IEnumerable<EncounterSet> sets)
    {
        var all = sets as IReadOnlyCollection<EncounterSet> ?? [.. sets];
        // Not from a pool: one list server's address has a hundred thousand, and a pool would keep arrays of that size.
        var together = new long[all.Sum(set => set.Count)];
        var end = 0;
        foreach (var set in all)
        {
            set.packed.CopyTo(together, end);
            end += set.Count;
        }

        Array.Sort(together);
        var kept = Kept(together);
        return kept == 0 ? Empty : new EncounterSet(kept == together.Length ? together : together[..kept]);
    }

    public EncounterSet Union(EncounterSet other) =>
        other.Count == 0 || ReferenceEquals(this, other) ? this : Count == 0 ? other : Union([this, other]) is var all && all.Equals(this) ? this : all;

    private static EncounterSet OfSorted(Span<long> values)
    {
        var kept = Kept(values);
        return kept == 0 ? Empty : new EncounterSet(values[..kept].ToArray());
    }

    /// <summary>Moves what stays to the front, each once, and says how many those are.</summary>
    private static int Kept(Span<long> values)
    {
        var kept = 0;
        for (var i = 0; i < values.Length; i++)
        {
            if (kept > 0 && values[i] == values[kept - 1]) continue;
            if (IsMachine(values[i])) kept = WithoutHearing(values, kept, values[i]);
            values[kept++] = values[i];
        }

        return kept;
    }

    private static bool IsMachine(long value) => Unpack(value).Kind is EncounterKind.Bulk or EncounterKind.Automatic;

    /// <summary>How many of the first values stay when what was heard in the machine's second goes.</summary>
    private static int WithoutHearing(Span<long> values, int kept, long machine)
    {
        for (var at = kept - 1; at >= 0 && values[at] >> KindBits == machine >> KindBits; at--)
        {
            if (Unpack(values[at]).Kind != EncounterKind.Heard) continue;
            values[(at + 1)..kept].CopyTo(values[at..]);
            return kept - 1;
        }

        return kept;
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
    /// <exception cref="ArgumentException">The set was judged by the user's corrections: only what happened is stored.</exception>
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

    internal static long Pack(Encounter encounter)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(encounter.UnixSeconds, EncounterBytes.FirstSecond, nameof(encounter));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(encounter.UnixSeconds, EncounterBytes.LastSecond, nameof(encounter));
        if (!encounter.Kind.Exists()) throw new ArgumentOutOfRangeException(nameof(encounter), encounter.Kind, "There is no such kind of encounter.");
        return (encounter.UnixSeconds << KindBits) | (long)encounter.Kind;
    }
}
