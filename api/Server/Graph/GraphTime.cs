using System.Text.Json;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Time;

namespace OutlookCoffee.Graph;

/// <summary>Graph's <c>{dateTime, timeZone}</c>: a wall clock without an offset, and a Windows or IANA zone; UTC when none was asked for.</summary>
internal static class GraphTime
{
    private static readonly LocalDateTimePattern Pattern = LocalDateTimePattern.ExtendedIso;

    /// <summary>Null when the text is no date and time or the zone is unknown.</summary>
    public static Instant? Read(DateTimeTimeZone? value) => Read(value?.DateTime, value?.TimeZone);

    /// <summary>The property of that name; null also when there is none.</summary>
    public static Instant? Read(JsonElement row, string name) => Read(row.Part(name).Text("dateTime"), row.Part(name).Text("timeZone"));

    private static Instant? Read(string? text, string? name)
    {
        if (text is null || !Pattern.Parse(text).TryGetValue(default, out var local)) return null;
        var zone = Zones.Resolve(name ?? "UTC");
        return zone is null ? null : Zones.At(local, zone);
    }

    /// <summary>The date of an all-day entry's edge, as it stands there; null when the text is no date and time.</summary>
    public static LocalDate? Date(DateTimeTimeZone? value) =>
        value?.DateTime is { } text && Pattern.Parse(text).TryGetValue(default, out var local) ? local.Date : null;

    /// <summary>
    /// The instant by the zone's wall clock, so that Outlook shows and keeps it there: should the zone change its rules before that day,
    /// a coffee at ten stays at ten. In UTC where the zone has no name that Graph knows, and in an hour that comes twice.
    /// </summary>
    public static DateTimeTimeZone In(DateTimeZone zone, Instant instant)
    {
        var local = instant.InZone(zone).LocalDateTime;
        var name = Zones.WindowsName(zone);
        return name == "UTC" || zone.MapLocal(local).Count != 1
            ? Utc(instant)
            : new DateTimeTimeZone { DateTime = LocalDateTimePattern.GeneralIso.Format(local), TimeZone = name };
    }

    /// <summary>The instant in UTC, which every mailbox understands.</summary>
    public static DateTimeTimeZone Utc(Instant instant) => new()
    {
        DateTime = LocalDateTimePattern.GeneralIso.Format(instant.InUtc().LocalDateTime),
        TimeZone = "UTC",
    };
}
