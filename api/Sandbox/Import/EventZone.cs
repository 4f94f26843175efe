using NodaTime;
using NodaTime.TimeZones;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Finds the IANA zone that a calendar file's TZID means.</summary>
internal static class EventZone
{
    /// <returns>An IANA id, or null when nobody knows the name.</returns>
    public static string? Named(string name)
    {
        var plain = name.Trim().Trim('"');
        return Known(plain) ?? FromWindows(plain) ?? FromPath(plain) ?? Known(plain.Replace('-', '/'));
    }

    private static string? Known(string name) => DateTimeZoneProviders.Tzdb.GetZoneOrNull(name)?.Id;

    private static string? FromWindows(string name) =>
        TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.TryGetValue(name, out var id) ? id : null;

    // Mozilla and Evolution write "/mozilla.org/20050126_1/America/Boise".
    private static string? FromPath(string name)
    {
        if (!name.StartsWith('/')) return null;
        var parts = name.Split('/');
        for (var length = Math.Min(3, parts.Length); length >= 1; length--)
        {
            if (Known(string.Join('/', parts[^length..])) is { } known) return known;
        }

        return null;
    }
}
