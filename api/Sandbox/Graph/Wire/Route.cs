namespace OutlookCoffee.Sandbox.Graph.Wire;

/// <summary>One method of one resource.</summary>
/// <param name="Template">Segments below the user, for example <c>mailFolders/{folder}/messages</c>.</param>
internal sealed record Route(string Method, string Template, Func<GraphCall, GraphAnswer> Handle)
{
    private readonly string[] segments = Template.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>False for a handler that looks into several mailboxes and takes their gates one after the other itself.</summary>
    public bool HoldsGate { get; init; } = true;

    /// <summary>True for a question that is asked with POST.</summary>
    public bool OnlyReads { get; init; } = string.Equals(Method, "GET", StringComparison.OrdinalIgnoreCase);

    /// <summary>Sorts <c>messages/delta</c> before <c>messages/{message}</c>.</summary>
    public string Precedence => string.Concat(segments.Select(segment => IsKey(segment) ? '1' : '0'));

    /// <summary>The values of the template's names, or null when the path is another one.</summary>
    public Dictionary<string, string>? Match(IReadOnlyList<string> path)
    {
        if (path.Count != segments.Length) return null;
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < segments.Length; i++)
        {
            if (IsKey(segments[i])) keys[segments[i][1..^1]] = path[i];
            else if (!string.Equals(segments[i], path[i], StringComparison.OrdinalIgnoreCase)) return null;
        }
        return keys;
    }

    private static bool IsKey(string segment) => segment[0] == '{';
}
