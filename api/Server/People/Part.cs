namespace OutlookCoffee.People;

/// <summary>The cards and addresses that are one person, before they become one.</summary>
internal sealed class Part(int group)
{
    public int Group => group;

    public List<Card> Cards { get; } = [];

    public List<Correspondent> Correspondents { get; } = [];

    public List<string> Addresses { get; private set; } = [];

    /// <summary>Names inside Exchange: contact is kept under them, and they are no addresses.</summary>
    public List<string> ExchangeNames { get; } = [];

    /// <summary>Every key, sorted; there after <see cref="Settle"/>.</summary>
    public IReadOnlyList<string> Keys { get; private set; } = [];

    /// <summary>A card's address without mail that the user said is somebody else's.</summary>
    public bool IsSplitOff => Cards.Count == 0 && Correspondents.Count == 0;

    /// <summary>All that is known is a name inside Exchange: there is neither a card nor an address.</summary>
    public bool IsNameInsideExchange => Cards.Count == 0 && Addresses.Count == 0;

    public void Add(string key) => (ExchangeName.IsKey(key) ? ExchangeNames : Addresses).Add(key);

    public void Settle()
    {
        if (Cards.Count == 0 && Addresses.Count == 1 && ExchangeNames.Count == 0)
        {
            Keys = Addresses;
            return;
        }

        Addresses = [.. Addresses.Distinct(StringComparer.Ordinal)];
        Keys = [.. Cards.Select(IdentityRule.KeyOf).Concat(Addresses).Concat(ExchangeNames).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
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

    /// <summary>The longest name on a card, else the newest display name of the most used address that has one, else the address; may be empty without one.</summary>
    /// <returns>As it was written; <see cref="NameForm.Readable"/> makes something to show of it.</returns>
    public string NameFor(IReadOnlyList<string> addresses)
    {
        var card = Cards.Select(card => NameForm.Readable(card.Name)).Where(name => name.Length > 0)
            .OrderByDescending(name => name.Length).ThenBy(name => name, StringComparer.Ordinal).FirstOrDefault();
        if (card is not null) return card;
        var seen = Correspondents.ToLookup(who => who.Address, who => who.Seen, StringComparer.Ordinal);
        return addresses.Concat(ExchangeNames).SelectMany(address => seen[address]).SelectMany(names => names).Select(one => one.Name)
            .FirstOrDefault(name => NameForm.Readable(name).Length > 0)
            ?? (addresses.Count > 0 ? NameForm.FromAddress(addresses[0]) : "");
    }

    /// <summary>The name on their newest direct mail from whatever address, as it was written; null when there is none.</summary>
    public string? WritesAs() => SeenNames.NewestOf(Correspondents.Select(who => who.WritesAs))?.Name;
}
