using System.Text.RegularExpressions;
using NodaTime;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>What a request says about how it wants to see events.</summary>
internal static partial class EventOptions
{
    public static EventView View(GraphCall call)
    {
        var zone = call.Prefer.TimeZone is { } name ? Zones.Find(name) : DateTimeZone.Utc;
        return new EventView(zone, call.Prefer.TimeZone ?? "UTC", ExpandedProperty(call.Query.Expand));
    }

    /// <summary>The <c>Preference-Applied</c> header, or null.</summary>
    public static string? Applied(GraphCall call) => call.Prefer.TimeZone is { } zone ? $"outlook.timezone=\"{zone}\"" : null;

    private static string? ExpandedProperty(string? expand)
    {
        if (string.IsNullOrWhiteSpace(expand)) return null;
        var match = SingleValue().Match(expand);
        return match.Success ? match.Groups["id"].Value : throw GraphFailure.InvalidQuery($"'{expand}' cannot be expanded here.");
    }

    [GeneratedRegex(@"^\s*singleValueExtendedProperties\(\$filter=\s*id\s+eq\s+'(?<id>[^']+)'\s*\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex SingleValue();
}
