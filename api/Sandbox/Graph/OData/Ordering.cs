using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.OData;

/// <summary>A parsed <c>$orderby</c>.</summary>
internal sealed record Ordering(IReadOnlyList<(string Path, bool Descending)> Keys)
{
    public static Ordering? Parse(string? text) => string.IsNullOrWhiteSpace(text)
        ? null
        : new Ordering([.. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Key)]);

    /// <summary>
    /// Messages: every property that is ordered by must also be filtered by, in the same order and before all others
    /// (https://learn.microsoft.com/graph/api/user-list-messages, "Using filter and orderby in the same query").
    /// </summary>
    public void RefuseUnlessLeading(FilterNode? filter)
    {
        if (filter is null) return;
        var filtered = filter.Properties.Distinct(StringComparer.OrdinalIgnoreCase).Take(Keys.Count);
        if (!filtered.SequenceEqual(Keys.Select(key => key.Path), StringComparer.OrdinalIgnoreCase)) throw GraphFailure.InefficientFilter();
    }

    public List<T> Sort<T>(IEnumerable<T> items, Fields<T> fields)
    {
        IOrderedEnumerable<T>? sorted = null;
        foreach (var (path, descending) in Keys)
        {
            var read = fields.Reader(path);
            sorted = (sorted, descending) switch
            {
                (null, false) => items.OrderBy(read),
                (null, true) => items.OrderByDescending(read),
                (_, false) => sorted.ThenBy(read),
                (_, true) => sorted.ThenByDescending(read),
            };
        }
        return [.. sorted ?? items];
    }

    private static (string, bool) Key(string text)
    {
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words switch
        {
            [var path] => (path, false),
            [var path, var direction] when direction.Equals("asc", StringComparison.OrdinalIgnoreCase) => (path, false),
            [var path, var direction] when direction.Equals("desc", StringComparison.OrdinalIgnoreCase) => (path, true),
            _ => throw GraphFailure.BadRequest($"Invalid orderby clause: '{text}'."),
        };
    }
}
