namespace OutlookCoffee.People;

/// <summary>
/// Which addresses and cards are one person. The user's word first, the latest before the earlier ones; then a card's addresses, and so
/// cards that share one; then the same full name in the same organization; then the same full name where one address takes over from the
/// other; and at last a name inside Exchange, where one person bears the same full name. A name alone joins nobody: when unsure there are
/// two people, which the user can merge with one click (<see cref="NamesakeRule"/>), while a wrong merge hides somebody.
/// </summary>
internal sealed class IdentityRule
{
    /// <summary>An address that follows another of that name within this time is the same person's (13 % of the silent warm ties were that).</summary>
    private const long SuccessionSeconds = 180 * 86_400L;
    private readonly KeyGroups groups = new();
    private readonly IReadOnlyList<Card> cards;
    private readonly IReadOnlyList<Correspondent> correspondents;
    private readonly List<Named> named = [];

    /// <summary>Both lists in a fixed order, so that the order in which they were read decides nothing.</summary>
    private IdentityRule(IReadOnlyList<Card> cards, IReadOnlyList<Correspondent> correspondents) =>
        (this.cards, this.correspondents) = (cards, correspondents);

    public static KeyGroups Group(
        IReadOnlyList<Card> cards, IReadOnlyList<Correspondent> correspondents, IReadOnlyList<IdentityDecision> decisions, Owner owner)
    {
        var rule = new IdentityRule(cards, correspondents);
        rule.AddKeys();
        rule.Obey(decisions);
        rule.JoinCards();
        rule.JoinByOrganization();
        rule.JoinSuccessors();
        rule.JoinExchangeNames(owner);
        return rule.groups;
    }

    public static string KeyOf(Card card) => "card:" + card.Id;

    private void AddKeys()
    {
        foreach (var card in cards)
        {
            groups.Add(KeyOf(card));
            if (NameForm.Key(card.Name) is { } name) named.Add(new Named(name, KeyOf(card), Organization.OfCompany(card.Company), IsCard: true));
        }

        foreach (var address in cards.SelectMany(card => card.Addresses).Order(StringComparer.Ordinal)) groups.Add(address);
        foreach (var who in correspondents)
        {
            groups.Add(who.Address);
            if (ExchangeName.IsKey(who.Address) || NameOf(who) is not { } name) continue;
            named.Add(new Named(name, who.Address, Organization.OfDomain(AddressForm.Domain(who.Address)), IsCard: false));
        }
    }

    private void Obey(IReadOnlyList<IdentityDecision> decisions)
    {
        foreach (var decision in decisions.Reverse())
        {
            var known = decision.Keys.Where(groups.Has).ToArray();
            if (known.Length < 2 || (!decision.Together && known[0] != decision.Keys[0])) continue;
            if (decision.Together) groups.JoinAll(known);
            else foreach (var other in known.Skip(1)) groups.Separate(known[0], other);
        }
    }

    private void JoinCards()
    {
        foreach (var card in cards)
        {
            foreach (var address in card.Addresses) groups.Join(KeyOf(card), address);
        }
    }

    private void JoinByOrganization()
    {
        foreach (var same in named.Where(each => each.Organization is not null).GroupBy(each => (each.Name, each.Organization)))
        {
            groups.JoinAll([.. same.Select(each => each.Key)]);
        }
    }

    /// <summary>Only when all bearers of the name follow one another; two at the same time, or cards of two companies, are two people.</summary>
    private void JoinSuccessors()
    {
        var members = correspondents.GroupBy(who => groups.Of(who.Address)).ToDictionary(group => group.Key, group => group.ToList());
        foreach (var same in named.GroupBy(each => each.Name, StringComparer.Ordinal).Where(same => same.Skip(1).Any()))
        {
            var bearers = same.Select(each => groups.Of(each.Key)).Distinct().Where(members.ContainsKey).ToList();
            if (bearers.Count < 2 || HasTwoCompanies(same)) continue;
            var lives = bearers.Select(group => Life.Of(members[group])).OfType<Life>().OrderBy(life => life.First).ToList();
            var pairs = lives.Zip(lives.Skip(1)).ToList();
            if (pairs.Exists(pair => pair.First.Last >= pair.Second.First)) continue;
            foreach (var (before, after) in pairs.Where(pair => pair.Second.TakesOverFrom(pair.First)))
            {
                var (from, to) = (groups.Of(before.Key), groups.Of(after.Key));
                if (!groups.Join(before.Key, after.Key)) continue;
                var both = members[from].Concat(members[to]).ToList();
                members.Remove(from);
                members.Remove(to);
                members[groups.Of(before.Key)] = both;
            }
        }
    }

    /// <summary>
    /// Such a name exists inside one organization only: it is whoever bears the full name there, or the one card of that name, or a former
    /// colleague, whose new address takes over; a stranger elsewhere is not enough. Nor are two bearers, nor the user's own name. One that
    /// is joined already is known better than by its name.
    /// </summary>
    private void JoinExchangeNames(Owner owner)
    {
        var inside = correspondents.Where(who => ExchangeName.IsKey(who.Address)).ToList();
        if (inside.Count == 0) return;
        var known = cards.Select(KeyOf).Concat(cards.SelectMany(card => card.Addresses)).Concat(correspondents.Select(who => who.Address))
            .Where(key => !ExchangeName.IsKey(key)).Select(groups.Of).ToHashSet();
        var bearers = named.ToLookup(each => each.Name, StringComparer.Ordinal);
        foreach (var who in inside.Where(who => !known.Contains(groups.Of(who.Address))).ToList())
        {
            if (NameOf(who) is not { } name || NameForm.IsSame(name, owner.Name)) continue;
            var same = bearers[name].ToList();
            if (same.Select(each => groups.Of(each.Key)).Distinct().Count() != 1) continue;
            var isThere = owner.Domains.Count == 0 || same.Exists(each => each.IsCard || Organization.IsOwn(each.Key, owner));
            if (isThere || Follow(who, same[0].Key)) groups.Join(same[0].Key, who.Address);
        }
    }

    /// <summary>Whether the one ends before the other begins, as when somebody leaves, or comes.</summary>
    private bool Follow(Correspondent who, string bearer)
    {
        var theirs = Life.Of([.. correspondents.Where(each => groups.Of(each.Address) == groups.Of(bearer))]);
        return Life.Of([who]) is { } life && theirs is not null
            && (life.Last < theirs.First ? theirs.TakesOverFrom(life) : theirs.Last < life.First && life.TakesOverFrom(theirs));
    }

    private static string? NameOf(Correspondent who) =>
        who.Seen.Count > 0 && !Robots.IsRobot(who.Address, who.Seen[0].Name) ? NameForm.Key(who.Seen[0].Name) : null;

    private static bool HasTwoCompanies(IEnumerable<Named> same) =>
        same.Where(each => each.IsCard && each.Organization is not null).Select(each => each.Organization).Distinct().Skip(1).Any();

    private sealed record Named(string Name, string Key, string? Organization, bool IsCard);

    /// <summary>When there was contact with a group of addresses, in Unix seconds.</summary>
    private sealed record Life(string Key, long First, long Last, bool IsMutual)
    {
        public static Life? Of(List<Correspondent> members)
        {
            var encounters = members.Aggregate(EncounterSet.Empty, (all, who) => all.Union(who.Encounters));
            return Tie.Span(encounters) is { } span ? new Life(members[0].Address, span.First, span.Last, Tie.IsMutual(encounters)) : null;
        }

        public bool TakesOverFrom(Life before) => IsMutual && before.IsMutual && First - before.Last <= SuccessionSeconds;
    }
}
