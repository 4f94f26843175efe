using System.Diagnostics.CodeAnalysis;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// The people that messages name, found by the bytes of their name and address as they stand in the JSON: a mailbox names few people very
/// often, so hardly a string is made.
/// </summary>
internal sealed class WhoTable
{
    /// <summary>A mailbox with more spellings than that begins anew rather than keep them all in memory.</summary>
    private const int Most = 50_000;

    private readonly Owner owner;
    private readonly Dictionary<Spelling, Who?> known = new(new BySpelling());

    // Kept, because to ask the dictionary for it costs more than a look-up by it.
    private readonly Dictionary<Spelling, Who?>.AlternateLookup<SpellingSpans> bySpans;

    public WhoTable(Owner owner)
    {
        this.owner = owner;
        bySpans = known.GetAlternateLookup<SpellingSpans>();
    }

    /// <param name="name">Inside its quotes as the JSON has it, escapes and all; so is the address.</param>
    /// <returns>null when no address is given.</returns>
    public Who? Find(ReadOnlySpan<byte> name, ReadOnlySpan<byte> address)
    {
        if (bySpans.TryGetValue(new SpellingSpans(name, address), out var who)) return who;
        if (known.Count >= Most) known.Clear();
        who = Who.From(JsonText.Of(name), JsonText.Of(address), owner);
        known.Add(new Spelling(name.ToArray(), address.ToArray()), who);
        return who;
    }

    private sealed record Spelling(byte[] Name, byte[] Address);

    private readonly ref struct SpellingSpans(ReadOnlySpan<byte> name, ReadOnlySpan<byte> address)
    {
        public ReadOnlySpan<byte> Name { get; } = name;

        public ReadOnlySpan<byte> Address { get; } = address;
    }

    private sealed class BySpelling : IEqualityComparer<Spelling>, IAlternateEqualityComparer<SpellingSpans, Spelling>
    {
        public bool Equals(Spelling? x, Spelling? y) => x is not null && y is not null && x.Name.AsSpan().SequenceEqual(y.Name) && x.Address.AsSpan().SequenceEqual(y.Address);

        public int GetHashCode([DisallowNull] Spelling obj) => Hash(obj.Name, obj.Address);

        public bool Equals(SpellingSpans alternate, Spelling other) => alternate.Address.SequenceEqual(other.Address) && alternate.Name.SequenceEqual(other.Name);

        public int GetHashCode(SpellingSpans alternate) => Hash(alternate.Name, alternate.Address);

        public Spelling Create(SpellingSpans alternate) => new(alternate.Name.ToArray(), alternate.Address.ToArray());

        private static int Hash(ReadOnlySpan<byte> name, ReadOnlySpan<byte> address)
        {
            var hash = ByBytes.Hash(name, ByBytes.Hash(address));
            return (int)(hash ^ (hash >> 32));
        }
    }
}
