namespace OutlookCoffee.People;

/// <summary>A display name and the newest mail or meeting that had it.</summary>
/// <param name="Seconds">Unix seconds.</param>
public readonly record struct SeenName(string Name, long Seconds);

/// <summary>The names that an address was seen under: the three newest, whatever the order in which they were read.</summary>
internal static class SeenNames
{
    private const int Kept = 3;

    public static IReadOnlyList<SeenName> Newest(IReadOnlyList<SeenName> seen) => seen.Count < 2 ? [.. seen] :
    [
        .. seen.GroupBy(one => one.Name, StringComparer.Ordinal)
            .Select(same => new SeenName(same.Key, same.Max(one => one.Seconds)))
            .OrderByDescending(one => one.Seconds).ThenBy(one => one.Name, StringComparer.Ordinal)
            .Take(Kept),
    ];
}
