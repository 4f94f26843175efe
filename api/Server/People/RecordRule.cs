using System.Security.Cryptography;
using System.Text;

namespace OutlookCoffee.People;

/// <summary>
/// Brings stored records and today's groups of keys together, so that a person keeps the id and the decisions whatever the mailbox does.
/// A record goes to the group that holds most of its keys (the one that comes first when there are two), never to two. Keys of a record
/// that are in the mailbox no more stay with it, so that a card that comes back finds its person.
/// </summary>
internal sealed class RecordRule
{
    private readonly KeyGroups groups;
    private readonly Dictionary<int, List<(PersonRecord Record, int Shared)>> homes = [];
    private readonly Dictionary<int, Choice> inherited = [];
    private readonly HashSet<string> taken;

    /// <param name="records">In a fixed order.</param>
    public RecordRule(IReadOnlyList<PersonRecord> records, KeyGroups groups)
    {
        this.groups = groups;
        taken = records.Select(record => record.Id.Value).ToHashSet(StringComparer.Ordinal);
        foreach (var record in records)
        {
            var shares = record.Keys.Where(groups.Has).Distinct(StringComparer.Ordinal).CountBy(groups.Of)
                .OrderByDescending(share => share.Value).ThenBy(share => share.Key).ToList();
            if (shares.Count == 0) Homeless.Add(record);
            else Settle(record, shares);
        }
    }

    /// <summary>Records of people of whom the mailbox knows nothing any more.</summary>
    public List<PersonRecord> Homeless { get; } = [];

    public bool HasDecision(int group) => homes.TryGetValue(group, out var found) && found.Exists(each => IsDecided(each.Record));

    public static bool IsDecided(PersonRecord record) =>
        record.Choice.Kind != ChoiceKind.None || record.Note is not null || record.IntroducedBy is not null || record.MetOn.Count > 0
        || record.Corrected.Count > 0 || record.Asks.Count > 0;

    /// <param name="keys">Every key of the group, sorted; call it group by group in the order of their first keys.</param>
    public (PersonRecord Record, IReadOnlyList<PersonId> Replaces) RecordOf(int group, IReadOnlyList<string> keys)
    {
        if (!homes.TryGetValue(group, out var found))
            return (new PersonRecord(NewId(keys[0]), keys, inherited.GetValueOrDefault(group, Choice.None), null, null, []), []);
        var records = found.OrderByDescending(each => each.Shared).ThenBy(each => each.Record.Id.Value, StringComparer.Ordinal).Select(each => each.Record).ToList();
        var lost = records.SelectMany(record => record.Keys).Where(key => !groups.Has(key));
        var notes = records.Select(record => record.Note).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var merged = new PersonRecord(
            records[0].Id,
            [.. keys.Concat(lost).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            records.Select(record => record.Choice).Aggregate(ChoiceRule.Strictest),
            notes.Count == 0 ? null : string.Join('\n', notes),
            records.Select(record => record.IntroducedBy).FirstOrDefault(by => by is not null),
            [.. records.SelectMany(record => record.MetOn).Distinct().Order()])
        {
            Corrected = [.. records.SelectMany(record => record.Corrected).Distinct().Order()],
            Asks = [.. records.SelectMany(record => record.Asks).OrderBy(ask => ask.At)],
            Missed = [.. records.SelectMany(record => record.Missed).Distinct().Order()],
        };
        return (merged, [.. records.Skip(1).Select(record => record.Id)]);
    }

    /// <summary>A group that only lost keys to here has no record of its own; what kept its keys out of proposals goes with them.</summary>
    private void Settle(PersonRecord record, List<KeyValuePair<int, int>> shares)
    {
        if (!homes.TryGetValue(shares[0].Key, out var home)) homes[shares[0].Key] = home = [];
        home.Add((record, shares[0].Value));
        if (!ChoiceRule.IsRestrictive(record.Choice)) return;
        foreach (var (group, _) in shares.Skip(1))
            inherited[group] = ChoiceRule.Strictest(record.Choice, inherited.GetValueOrDefault(group, Choice.None));
    }

    /// <summary><c>p_</c> and the first 64 bits of the smallest key's SHA-256, or of the key with a number when that id is taken.</summary>
    private PersonId NewId(string smallestKey)
    {
        for (var attempt = 0; ; attempt++)
        {
            var source = attempt == 0 ? smallestKey : $"{smallestKey}\n{attempt}";
            var id = "p_" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(source)).AsSpan(0, 8));
            if (taken.Add(id)) return new PersonId(id);
        }
    }
}
