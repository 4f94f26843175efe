using System.Text.Json;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Time;

namespace OutlookCoffee.Graph;

/// <summary>Graph's <c>customTimeZone</c>, as JSON and as the SDK's model.</summary>
internal static class CustomZoneJson
{
    /// <summary>Null when it holds no rules.</summary>
    public static CustomZone? Read(JsonElement zone) => zone.ValueKind != JsonValueKind.Object || Number(zone, "bias") is not { } bias
        ? null
        : new CustomZone(bias, Change(zone.Part("standardOffset")), Change(zone.Part("daylightOffset")), Number(zone.Part("daylightOffset"), "daylightBias") ?? -60);

    /// <summary>Null when it is no custom zone.</summary>
    public static CustomZone? Read(TimeZoneBase? zone) => zone is CustomTimeZone { Bias: { } bias } custom
        ? new CustomZone(bias, Change(custom.StandardOffset), Change(custom.DaylightOffset), custom.DaylightOffset?.DaylightBias ?? -60)
        : null;

    private static ClockChange? Change(JsonElement change) => change.ValueKind != JsonValueKind.Object
        ? null
        : Change(Number(change, "month"), Number(change, "dayOccurrence"), change.Text("dayOfWeek"), change.Text("time"), Number(change, "year"));

    private static ClockChange? Change(StandardTimeZoneOffset? change) => change is null
        ? null
        : Change(change.Month, change.DayOccurrence, change.DayOfWeek?.ToString(), change.Time?.ToString(), change.Year);

    private static ClockChange? Change(int? month, int? occurrence, string? day, string? time, int? year) =>
        Enum.TryParse<IsoDayOfWeek>(day, ignoreCase: true, out var weekday) && time is not null && LocalTimePattern.ExtendedIso.Parse(time).TryGetValue(default, out var at)
            ? new ClockChange(month ?? 0, occurrence ?? 0, weekday, at, year ?? 0)
            : null;

    private static int? Number(JsonElement row, string name) =>
        row.Part(name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out var value) ? value : null;
}
