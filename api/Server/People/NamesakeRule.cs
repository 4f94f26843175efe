namespace OutlookCoffee.People;

/// <summary>
/// Which people may be one: they bear the same full name, no rule was sure enough to join them, and the user has not said that they are two.
/// Only people who are shown, and nobody who was let go.
/// </summary>
internal static class NamesakeRule
{
    private const int Most = 20;

    /// <summary>Those with most contact first, in each pair too; the order of the arguments' elements decides nothing.</summary>
    public static IReadOnlyList<(JudgedPerson One, JudgedPerson Other)> Pairs(IReadOnlyList<JudgedPerson> everybody, IReadOnlyList<IdentityDecision> decisions)
    {
        var apart = Apart(decisions);
        var pairs = everybody.Where(one => PeopleList.Belongs(one, PeopleView.All))
            .GroupBy(one => one.Person.FullName, StringComparer.Ordinal)
            .Where(same => same.Key is not null && same.Skip(1).Any())
            .SelectMany(same => Pairs(ByContact(same)))
            .Where(pair => !IsDecided(pair.One.Person, pair.Other.Person));
        return
        [
            .. pairs.OrderByDescending(pair => pair.One.Contacts + pair.Other.Contacts)
                .ThenBy(pair => pair.One.Id, StringComparer.Ordinal).ThenBy(pair => pair.Other.Id, StringComparer.Ordinal)
                .Take(Most).Select(pair => (pair.One.Judged, pair.Other.Judged)),
        ];

        bool IsDecided(Person one, Person other) => one.Keys.Any(key => other.Keys.Any(theirs => apart.Contains((key, theirs)) || apart.Contains((theirs, key))));
    }

    /// <summary>
    /// The decisions that still hold are the whole truth of two who are two now: had a later one joined them, they would be one.
    /// </summary>
    private static HashSet<(string One, string Other)> Apart(IReadOnlyList<IdentityDecision> decisions) =>
        [.. decisions.Where(decision => !decision.Together).SelectMany(decision => decision.Keys.Skip(1).Select(other => (decision.Keys[0], other)))];

    private static List<Namesake> ByContact(IEnumerable<JudgedPerson> people) =>
    [
        .. people.Select(one => new Namesake(one, Tie.Contacts(one.Person.Encounters)))
            .OrderByDescending(one => one.Contacts).ThenBy(one => one.Id, StringComparer.Ordinal),
    ];

    private static IEnumerable<(Namesake One, Namesake Other)> Pairs(List<Namesake> people) =>
        people.SelectMany((one, place) => people.Skip(place + 1).Select(other => (one, other)));

    private sealed record Namesake(JudgedPerson Judged, int Contacts)
    {
        public Person Person => Judged.Person;

        public string Id => Person.Id.Value;
    }
}
