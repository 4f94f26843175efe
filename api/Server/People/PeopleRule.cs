using NodaTime;

namespace OutlookCoffee.People;

/// <summary>Makes people of cards, addresses and the user's decisions.</summary>
public static class PeopleRule
{
    /// <summary>
    /// Everybody with a card, with direct contact, or with a decision of the user; never the user himself, never a robot without a card.
    /// </summary>
    public static IReadOnlyList<Person> Compose(Traces traces)
    {
        var (parts, assigned, parted) = Gather(traces);
        var people = parts.Where(part => IsSomebody(part, assigned, parted)).Select(part => Make(part, assigned, traces.Owner));
        var remembered = assigned.Homeless.Where(RecordRule.IsDecided).Select(record => Remember(record, traces.Owner)).OfType<Person>();
        return [.. people, .. remembered];
    }

    /// <summary>
    /// What is not among the people because it is taken for a machine or a list (<see cref="MachineRule"/>), so that the user can see it and
    /// say otherwise: with a decision it is a person, under the same id.
    /// </summary>
    public static IReadOnlyList<Person> LeftOut(Traces traces)
    {
        var (parts, assigned, parted) = Gather(traces);
        return
        [
            .. parts.Where(part => !IsSomebody(part, assigned, parted) && part.Correspondents.Exists(MachineRule.IsMachine))
                .Select(part => Make(part, assigned, traces.Owner) with { IsListed = false }),
        ];
    }

    /// <summary>Everything that may be one person, without the user, in a fixed order.</summary>
    private static (List<Part> Parts, RecordRule Assigned, HashSet<string> Parted) Gather(Traces traces)
    {
        var others = traces.Correspondents.OrderBy(who => who.Address, StringComparer.Ordinal).ToList();
        var inside = others.Select(who => who.Address).Where(ExchangeName.IsKey).ToHashSet(StringComparer.Ordinal);
        var known = traces.Cards.OrderBy(card => card.Id, StringComparer.Ordinal).Select(card => Normalized(card, inside)).ToList();
        var groups = IdentityRule.Group(known, others, traces.Decisions, traces.Owner);
        var assigned = new RecordRule([.. traces.Records.OrderBy(record => record.Id.Value, StringComparer.Ordinal)], groups);
        var parted = traces.Decisions.Where(decision => !decision.Together).SelectMany(decision => decision.Keys).ToHashSet(StringComparer.Ordinal);
        var parts = Collect(known, others, groups).Where(part => !IsOwner(part, traces.Owner));
        return ([.. parts.OrderBy(part => part.Keys[0], StringComparer.Ordinal)], assigned, parted);
    }

    /// <param name="inside">The names inside Exchange under which something happened; of others a card's mention says nothing.</param>
    private static Card Normalized(Card card, HashSet<string> inside) => card with
    {
        Addresses = [.. card.Addresses
            .Select(written => AddressForm.Normalize(written) ?? (ExchangeName.Key(written) is { } key && inside.Contains(key) ? key : null))
            .OfType<string>().Distinct(StringComparer.Ordinal)],
    };

    private static List<Part> Collect(List<Card> cards, List<Correspondent> correspondents, KeyGroups groups)
    {
        var parts = new Dictionary<int, Part>();
        Part PartOf(string key)
        {
            var group = groups.Of(key);
            return parts.TryGetValue(group, out var part) ? part : parts[group] = new Part(group);
        }

        foreach (var card in cards)
        {
            PartOf(IdentityRule.KeyOf(card)).Cards.Add(card);
            foreach (var address in card.Addresses) PartOf(address).Add(address);
        }

        foreach (var who in correspondents)
        {
            var part = PartOf(who.Address);
            part.Correspondents.Add(who);
            part.Add(who.Address);
        }

        foreach (var part in parts.Values) part.Settle();
        return [.. parts.Values];
    }

    /// <summary>By an address, or by a name inside Exchange that goes by the user's own name: Exchange calls the user so too.</summary>
    private static bool IsOwner(Part part, Owner owner) =>
        part.Addresses.Exists(owner.Addresses.Contains)
        || (part.IsNameInsideExchange && NameForm.IsSame(part.NameFor([]), owner.Name));

    /// <param name="parted">Whom the user told apart is somebody even without contact: both halves of a split can be looked at.</param>
    private static bool IsSomebody(Part part, RecordRule assigned, HashSet<string> parted) =>
        (!part.IsNameInsideExchange || part.NameFor([]).Length > 0)
        && (part.Cards.Count > 0
        || part.IsSplitOff
        || assigned.HasDecision(part.Group)
        || part.Keys.Any(parted.Contains)
        || part.Correspondents.Exists(who => Tie.HasContact(who.Encounters) && !MachineRule.IsRobot(who)));

    private static Person Make(Part part, RecordRule assigned, Owner owner)
    {
        var (record, replaces) = assigned.RecordOf(part.Group, part.Keys);
        var encounters = part.Correspondents.Aggregate(EncounterSet.Empty, (all, who) => all.Union(who.Encounters));
        encounters = EvidenceRule.Judge(MissedRule.Without(encounters, record.Missed), record.Corrected);
        if (record.MetOn.Count > 0) encounters = encounters.Add(record.MetOn.Select(NoonOf));
        var addresses = part.ByUse();
        var name = part.NameFor(addresses);
        return new Person(
            NameForm.Readable(name),
            part.WritesAs(),
            NameForm.Key(name),
            addresses,
            part.Cards.Select(card => card.Company).FirstOrDefault(company => !string.IsNullOrWhiteSpace(company))?.Trim(),
            part.Cards.Select(card => card.Title).FirstOrDefault(title => !string.IsNullOrWhiteSpace(title))?.Trim(),
            part.Cards.Count > 0,
            addresses.Any(address => Organization.IsOwn(address, owner)),
            part.Cards.Count > 0 || part.IsSplitOff || RecordRule.IsDecided(record) || Tie.IsAcquaintance(encounters),
            encounters,
            record,
            replaces);
    }

    /// <summary>Card and mail are gone, the user's word is not: shown by the address, as long as there is one.</summary>
    private static Person? Remember(PersonRecord record, Owner owner)
    {
        var addresses = record.Keys.Where(key => key.Contains('@', StringComparison.Ordinal) && !key.StartsWith("card:", StringComparison.Ordinal) && !ExchangeName.IsKey(key)).ToList();
        if (addresses.Count == 0 || addresses.Exists(owner.Addresses.Contains)) return null;
        var name = NameForm.FromAddress(addresses[0]);
        return new Person(
            name,
            WritesAs: null,
            NameForm.Key(name),
            addresses,
            Company: null,
            Title: null,
            InAddressBook: false,
            addresses.Exists(address => Organization.IsOwn(address, owner)),
            IsListed: true,
            EncounterSet.From(record.MetOn.Select(NoonOf)),
            record,
            Replaces: []);
    }

    private static Encounter NoonOf(LocalDate day) =>
        new((day + LocalTime.Noon).InUtc().ToInstant().ToUnixTimeSeconds(), EncounterKind.MetByHand);
}
