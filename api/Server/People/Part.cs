namespace OutlookCoffee.People;

/// <summary>The cards and addresses that are one person, before they become one.</summary>
internal sealed class Part(int group)
{
    public int Group => group;

    public List<Card> Cards { get; } = [];

    public List<Correspondent> Correspondents { get; } = [];

    public List<string> Addresses { get; private set; } = [];

    /// <summary>Every key, sorted; there after <see cref="Settle"/>.</summary>
    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>A card's address without mail that the user said is somebody else's.</summary>
    public bool IsSplitOff => Cards.Count == 0 && Correspondents.Count == 0;

    public void Settle()
    {
        if (Cards.Count == 0 && Addresses.Count == 1)
        {
            Keys = Addresses;
            return;
        }

        Addresses = [.. Addresses.Distinct(StringComparer.Ordinal)];
        Keys = [.. Cards.Select(IdentityRule.KeyOf).Concat(Addresses).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    /// <summary>The address with most contact first, then with most of anything, then by the alphabet.</summary>
    public IReadOnlyList<string> ByUse()
    {
        if (Addresses.Count < 2) return Addresses;
        var use = Correspondents.ToLookup(who => who.Address, who => who.Encounters, StringComparer.Ordinal);
        return [.. Addresses
            .OrderByDescending(address => use[address].Sum(Tie.Contacts))
            .ThenByDescending(address => use[address].Sum(encounters => encounters.Count))
            .ThenBy(address => address, StringComparer.Ordinal)];
    }

    /// <summary>The longest name on a card, else the most frequent display name of the most used address that has one, else the address.</summary>
    public string NameFor(IReadOnlyList<string> addresses)
    {
        var card = Cards.Select(card => NameForm.Readable(card.Name)).Where(name => name.Length > 0)
            .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        if (card is not null) return card;
        var seen = Correspondents.ToLookup(who => who.Address, who => who.Seen, StringComparer.Ordinal);
        return addresses.SelectMany(address => seen[address]).SelectMany(names => names).Select(one => NameForm.Readable(one.Name)).FirstOrDefault(name => name.Length > 0)
            ?? (addresses.Count > 0 ? NameForm.FromAddress(addresses[0]) : "");
    }
}
