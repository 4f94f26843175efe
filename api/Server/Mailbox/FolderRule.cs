namespace OutlookCoffee.Mailbox;

/// <summary>
/// Which folders grew by more than was read. Mail is read by its received time, so mail that comes with an old date (a migration, an
/// import, a mail taken out of junk) lies in a range that was read already; its folder's count tells.
/// </summary>
internal static class FolderRule
{
    /// <summary>So many messages too many in one folder are looked into even where others lost as many: an import rather than somebody tidying up.</summary>
    private const int ManyAtOnce = 50;

    /// <summary>The folders to be read again. Messages that only moved between folders were read already, and ask for nothing.</summary>
    /// <param name="trash">The deleted items: what leaves them was thrown away for good, so it explains no growth elsewhere.</param>
    public static IReadOnlyList<string> Grown(FolderCounts before, IReadOnlyList<FolderTotal> now, string? trash)
    {
        var known = before.All.ToDictionary(one => one.Id, StringComparer.Ordinal);
        var unexplained = now.ToDictionary(one => one.Id, one => one.Total - Expected(known.GetValueOrDefault(one.Id)), StringComparer.Ordinal);
        var gained = unexplained.Values.Where(count => count > 0).Sum();
        var lost = unexplained.Where(each => each.Value < 0 && each.Key != trash).Sum(each => -each.Value)
            + before.All.Where(one => one.Id != trash && !unexplained.ContainsKey(one.Id)).Sum(one => Math.Max(0, Expected(one)));
        return [.. unexplained.Where(each => each.Value > 0 && (gained > lost || each.Value >= ManyAtOnce)).Select(each => each.Key)];
    }

    /// <summary>Counting begins anew. What was read of the newest mail will be read again, and is no growth then.</summary>
    public static FolderCounts Baseline(long since, IReadOnlyList<FolderTotal> now, FolderCounts? before)
    {
        var known = (before?.All ?? []).ToDictionary(one => one.Id, StringComparer.Ordinal);
        return new FolderCounts(since, [.. now.Select(one => new FolderCount(one.Id, one.Total, known.GetValueOrDefault(one.Id)?.ArrivedTail ?? 0, 0, 0))]);
    }

    public static FolderCounts? Arriving(FolderCounts? counts, IReadOnlyList<FolderArrival> arrivals)
    {
        if (counts is null || arrivals.Count == 0) return counts;
        var known = counts.All.ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var arrival in arrivals)
        {
            var folder = known.GetValueOrDefault(arrival.Id) ?? new FolderCount(arrival.Id, 0, 0, 0, 0);
            known[arrival.Id] = folder with { Arrived = folder.Arrived + arrival.Settled, ArrivedTail = folder.ArrivedTail + arrival.Tail };
        }

        return counts with { All = [.. known.Values] };
    }

    /// <summary>The newest mail will be read again from here on.</summary>
    public static FolderCounts? WithoutTail(FolderCounts? counts) =>
        counts is null ? null : counts with { All = [.. counts.All.Select(one => one with { ArrivedTail = 0 })] };

    private static int Expected(FolderCount? folder) => folder is null ? 0 : folder.Total + folder.Arrived + folder.ArrivedTail - folder.Tail;
}
