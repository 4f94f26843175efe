using System.Collections.Frozen;
using NodaTime;
using NodaTime.TimeZones;

namespace OutlookCoffee.Time;

/// <summary>
/// Zone names in and out. Graph writes Windows names, IANA names or neither ("Customized Time Zone"), in any mixture
/// (learn.microsoft.com/graph/api/resources/datetimetimezone); inside there is only <see cref="DateTimeZone"/>.
/// </summary>
public static class Zones
{
    private static readonly TzdbDateTimeZoneSource Source = TzdbDateTimeZoneSource.Default;

    private static readonly FrozenDictionary<string, string> Ids = NamesToIds();

    private static readonly FrozenSet<string> Cities =
        (Source.ZoneLocations ?? []).Select(place => place.ZoneId).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>
    /// The one way from a wall clock to a moment: a time that the clock skips is the first moment after the gap, a time that
    /// comes twice is its first pass. The mapping never goes backwards, so a window's start stays before its end.
    /// </summary>
    public static ZoneLocalMappingResolver Resolver { get; } =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    /// <summary>
    /// The zone of a Windows name or an IANA id (links too), in any case; null when the name says nothing, as
    /// <c>tzone://Microsoft/Custom</c> and <c>Customized Time Zone</c> do: see <see cref="CustomZone.ToZone"/> for those.
    /// </summary>
    public static DateTimeZone? Resolve(string? name)
    {
        var wanted = (name ?? "").Trim();
        if (!Ids.TryGetValue(wanted, out var id))
            return null;
        return id == "UTC" ? DateTimeZone.Utc : DateTimeZoneProviders.Tzdb[id];
    }

    /// <summary>
    /// The zone's IANA id as it is spelled today (<c>Asia/Kolkata</c>, not <c>Asia/Calcutta</c>). A zone outside the time zone
    /// database has none: whole hours give <c>Etc/GMT-5</c> (whose sign is the other way round), anything else <c>UTC</c>.
    /// </summary>
    public static string IanaId(DateTimeZone zone)
    {
        if (Cities.Contains(zone.Id))
            return zone.Id;
        if (Source.CanonicalIdMap.TryGetValue(zone.Id, out var canonical))
            return canonical is "Etc/UTC" or "Etc/GMT" ? "UTC" : canonical;
        var hours = zone.MinOffset.Seconds / 3600;
        var isWhole = zone.MinOffset == zone.MaxOffset && hours * 3600 == zone.MinOffset.Seconds && hours is >= -12 and <= 14;
        return isWhole && hours != 0 ? FormattableString.Invariant($"Etc/GMT{-hours:+0;-0}") : "UTC";
    }

    /// <summary>
    /// The Windows name to send to Graph, or <c>UTC</c> when there is none: then the wall clock that goes with it has to be in
    /// UTC too. Graph takes every Windows name but only some IANA ids (Europe/Berlin yes, Europe/Madrid no).
    /// </summary>
    public static string WindowsName(DateTimeZone zone) =>
        Source.TzdbToWindowsIds.TryGetValue(zone.Id, out var windows)
        || (Source.CanonicalIdMap.TryGetValue(zone.Id, out var canonical) && Source.TzdbToWindowsIds.TryGetValue(canonical, out windows))
            ? windows
            : "UTC";

    /// <summary>The moment at which a clock in the zone shows this time; see <see cref="Resolver"/>.</summary>
    public static Instant At(LocalDateTime local, DateTimeZone zone) => zone.ResolveLocal(local, Resolver).ToInstant();

    /// <summary>The named zone that shows the same time throughout the interval; null when there is none.</summary>
    internal static DateTimeZone? SameClock(DateTimeZone zone, Interval during)
    {
        var comparer = ZoneEqualityComparer.ForInterval(during);
        return Source.WindowsToTzdbIds
            .OrderBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => DateTimeZoneProviders.Tzdb[pair.Value])
            .FirstOrDefault(named => comparer.Equals(named, zone));
    }

    private static FrozenDictionary<string, string> NamesToIds()
    {
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var id in Source.GetIds())
            ids[id] = id;
        foreach (var (windows, id) in Source.WindowsMapping.PrimaryMapping)
            ids[windows] = id;
        ids["UTC"] = ids["tzone://Microsoft/Utc"] = "UTC";
        return ids.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
