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

        newest.Sort((one, other) => other.Seconds != one.Seconds ? other.Seconds.CompareTo(one.Seconds) : string.CompareOrdinal(one.Name, other.Name));
        return newest.Count > Kept ? newest[..Kept] : newest;
    }

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
