using NodaTime;
using NodaTime.TimeZones;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Zone names as Graph takes them: Windows or IANA, in any case.</summary>
internal static class Zones
{
    private static readonly Dictionary<string, string> IanaIds = Build();

    /// <summary>Windows names, for the list of supported zones.</summary>
    public static IEnumerable<string> WindowsNames => TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping.Keys.Order(StringComparer.Ordinal);

    public static IEnumerable<string> IanaNames => DateTimeZoneProviders.Tzdb.Ids;

    /// <summary>The zone with this name, or the documented refusal.</summary>
    public static DateTimeZone Find(string name) => TryFind(name) ?? throw new GraphFailure(
        400, "TimeZoneNotSupportedException", $"A valid TimeZone value must be specified. The following TimeZone value is not supported: '{name}'.");

    public static DateTimeZone? TryFind(string name) => IanaIds.TryGetValue(name, out var id) ? DateTimeZoneProviders.Tzdb[id] : null;

    /// <summary>A wall clock in a zone: a gap moves it forward, an overlap takes the first pass.</summary>
    public static Instant At(LocalDateTime local, DateTimeZone zone) => local.InZone(zone, Resolve).ToInstant();

    private static readonly ZoneLocalMappingResolver Resolve = Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    private static Dictionary<string, string> Build()
    {
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in DateTimeZoneProviders.Tzdb.Ids) ids[id] = id;
        foreach (var (windows, id) in TzdbDateTimeZoneSource.Default.WindowsMapping.PrimaryMapping) ids[windows] = id;
        ids["UTC"] = "UTC";
        ids["tzone://Microsoft/Utc"] = "UTC";
        return ids;
    }
}
