using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.OData;

/// <summary>The query of a request. Graph takes <c>$top</c> and <c>top</c> alike, in any case.</summary>
internal sealed class QueryOptions
{
    private const int LargestPage = 1000;
    private static readonly HashSet<string> System =
        new(["select", "filter", "orderby", "expand", "top", "skip", "count", "search", "skiptoken", "deltatoken", "format"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    public QueryOptions(string? query)
    {
        foreach (var (name, value) in QueryHelpers.ParseQuery(query))
            if (!values.TryAdd(Plain(name), value.ToString())) throw GraphFailure.BadRequest($"The query option '{name}' is given more than once.");
    }

    public string? Select => this["select"];
    public string? Filter => this["filter"];
    public string? OrderBy => this["orderby"];
    public string? Expand => this["expand"];
    public bool Count => string.Equals(this["count"], "true", StringComparison.OrdinalIgnoreCase);
    public int Skip => Number("skip", 0, int.MaxValue) ?? 0;

    public string? this[string name] => values.GetValueOrDefault(name);

    public bool Has(string name) => values.ContainsKey(name);

    public int PageSize(Preferences prefer, int usual) => Number("top", 1, LargestPage) ?? prefer.MaxPageSize ?? usual;

    /// <summary>Refuses the named options, as change tracking does with those it cannot keep.</summary>
    public void Refuse(string resource, params string[] options)
    {
        var refused = options.Where(Has).Select(option => $"'${option}'").ToList();
        if (refused.Count > 0)
            throw GraphFailure.InvalidQuery(
                $"The following parameters are not supported with change tracking over the '{resource}' resource: {string.Join(", ", refused)}.");
    }

    /// <summary>The link to the page that starts after <paramref name="skip"/> items, with every other option kept.</summary>
    public string Link(GraphCall call, int skip)
    {
        var kept = values.Where(pair => !string.Equals(pair.Key, "skip", StringComparison.OrdinalIgnoreCase))
            .Select(pair => $"{Spelled(pair.Key)}={Uri.EscapeDataString(pair.Value)}&");
        return string.Create(CultureInfo.InvariantCulture, $"{call.Root}/{call.Path}?{string.Concat(kept)}$skip={skip}");
    }

    private int? Number(string name, int least, int most)
    {
        if (this[name] is not { } text) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
            ? number
            : throw GraphFailure.BadRequest($"Invalid value '{text}' for '{Spelled(name)}': it must be a number from {least} to {most}.");
    }

    private static string Plain(string name) => name.StartsWith('$') ? name[1..] : name;

    private static string Spelled(string name) => System.Contains(name) ? "$" + name : name;
}
