using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// The people that messages name, found by the bytes that name them as they stand in the JSON: a mailbox names few people very often, so
/// hardly a string is made. All readers of a mailbox share one table.
/// </summary>
internal sealed class WhoTable
{
    private readonly Owner owner;
    private readonly BoundedTable<Spelling, Who?> spellings = new(50_000, new BySpelling());
    private readonly BoundedTable<byte[], Who[]> values = new(20_000, ByBytes.Comparer);

    // Kept, because to ask the dictionaries for them costs more than a look-up by them.
    private readonly ConcurrentDictionary<Spelling, Who?>.AlternateLookup<SpellingSpans> bySpelling;
    private readonly ConcurrentDictionary<byte[], Who[]>.AlternateLookup<ReadOnlySpan<byte>> byValue;

    public WhoTable(Owner owner)
    {
        this.owner = owner;
        bySpelling = spellings.Entries.GetAlternateLookup<SpellingSpans>();
        byValue = values.Entries.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    /// <param name="name">Inside its quotes as the JSON has it, escapes and all; so is the address.</param>
    /// <returns>null when no address is given.</returns>
    public Who? Find(ReadOnlySpan<byte> name, ReadOnlySpan<byte> address)
    {
        if (bySpelling.TryGetValue(new SpellingSpans(name, address), out var who)) return who;
        who = Who.From(JsonText.Of(name), JsonText.Of(address), owner);
        spellings.Add(new Spelling(name.ToArray(), address.ToArray()), who);
        return who;
    }

    /// <summary>Whom a whole JSON value names, when the same bytes were remembered.</summary>
    public bool TryFind(ReadOnlySpan<byte> value, [MaybeNullWhen(false)] out Who[] people) => byValue.TryGetValue(value, out people);

    public void Remember(ReadOnlySpan<byte> value, ReadOnlySpan<Who> people) => values.Add(value.ToArray(), people.ToArray());

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
