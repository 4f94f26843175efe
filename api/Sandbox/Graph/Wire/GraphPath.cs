namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>
/// The segments of a path in one spelling. Clients write keys and functions in several ways:
/// <c>mailFolders('inbox')</c> for <c>mailFolders/inbox</c>, <c>delta()</c> for <c>delta</c>, <c>microsoft.graph.delta()</c>.
/// </summary>
internal static class GraphPath
{
    private const string Qualifier = "microsoft.graph.";

    public static IReadOnlyList<string> Segments(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).SelectMany(Segment)];

    private static IEnumerable<string> Segment(string raw)
    {
        var open = raw.IndexOf('(', StringComparison.Ordinal);
        if (open < 0 || !raw.EndsWith(')')) return [Unqualified(raw)];
        var name = Unqualified(raw[..open]);
        var argument = raw[(open + 1)..^1];
        if (argument.Length == 0) return [name];
        // A named argument (TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana') counts as its quoted value.
        var quote = argument.IndexOf('\'', StringComparison.Ordinal);
        var value = quote >= 0 && argument.EndsWith('\'') ? argument[(quote + 1)..^1].Replace("''", "'", StringComparison.Ordinal) : argument;
        return [name, value];
    }

    private static string Unqualified(string name) =>
        name.StartsWith(Qualifier, StringComparison.OrdinalIgnoreCase) ? name[Qualifier.Length..] : name;
}
