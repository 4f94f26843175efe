namespace OutlookCoffee.People;

/// <summary>A display name and the newest mail or meeting that had it.</summary>
/// <param name="Seconds">Unix seconds.</param>
public readonly record struct SeenName(string Name, long Seconds);

/// <summary>The names that an address was seen under: the three newest, whatever the order in which they were read.</summary>
internal static class SeenNames
{
    private const int Kept = 3;

    public static IReadOnlyList<SeenName> Newest(IReadOnlyList<Correspondent> parts)
    {
        var newest = new List<SeenName>(Kept);
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Seen.Count; i++) Note(part.Seen[i], newest);
        }

        newest.Sort((one, other) => one == other ? 0 : Newer(one, other) ? -1 : 1);
        return newest.Count > Kept ? newest[..Kept] : newest;
    }

    /// <summary>One of them, whatever their order; null when there is none.</summary>
    public static SeenName? NewestOf(IEnumerable<SeenName?> names) => names.Aggregate((SeenName?)null, (one, other) => Newer(one, other) ? one : other);

    private static bool Newer(SeenName? one, SeenName? other) =>
        one is { } a && (other is not { } b || (a.Seconds != b.Seconds ? a.Seconds > b.Seconds : string.CompareOrdinal(a.Name, b.Name) < 0));

    private static void Note(SeenName seen, List<SeenName> newest)
    {
        for (var i = 0; i < newest.Count; i++)
        {
            if (newest[i].Name != seen.Name) continue;
            if (newest[i].Seconds < seen.Seconds) newest[i] = seen;
            return;
        }

        newest.Add(seen);
    }
}
