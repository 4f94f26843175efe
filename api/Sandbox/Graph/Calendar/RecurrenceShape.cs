using System.Text.Json;
using Ical.Net;
using Ical.Net.DataTypes;
using NodaTime;
using NodaTime.Extensions;
using NodaTime.Text;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>A series' rule as Graph's patternedRecurrence (https://learn.microsoft.com/graph/api/resources/recurrencepattern).</summary>
internal static class RecurrenceShape
{
    private static readonly string[] Indexes = ["first", "second", "third", "fourth"];

    public static void Write(Utf8JsonWriter json, EventRow row)
    {
        if (row.Type != "seriesMaster" || row.Event.Recurrence is not { } recurrence)
        {
            json.WriteNull("recurrence");
            return;
        }
        var rule = new RecurrenceRule(recurrence.Rule);
        json.WriteStartObject("recurrence");
        WritePattern(json, rule, row.Start.Date);
        WriteRange(json, rule, row);
        json.WriteEndObject();
    }

    private static void WritePattern(Utf8JsonWriter json, RecurrenceRule rule, LocalDate first)
    {
        json.WriteStartObject("pattern");
        json.WriteString("type", Type(rule));
        json.WriteNumber("interval", rule.Interval);
        json.WriteNumber("month", rule.Frequency == FrequencyType.Yearly ? first.Month : 0);
        json.WriteNumber("dayOfMonth", IsAbsolute(rule) ? first.Day : 0);
        if (rule.Frequency == FrequencyType.Weekly || IsRelative(rule)) WriteDays(json, rule, first);
        json.WriteString("firstDayOfWeek", Name(rule.FirstDayOfWeek));
        if (IsRelative(rule)) json.WriteString("index", Index(rule));
        json.WriteEndObject();
    }

    private static void WriteDays(Utf8JsonWriter json, RecurrenceRule rule, LocalDate first)
    {
        json.WriteStartArray("daysOfWeek");
        if (rule.ByDay.Count == 0) json.WriteStringValue(Name(first.DayOfWeek.ToDayOfWeek()));
        foreach (var day in rule.ByDay) json.WriteStringValue(Name(day.DayOfWeek));
        json.WriteEndArray();
    }

    private static void WriteRange(Utf8JsonWriter json, RecurrenceRule rule, EventRow row)
    {
        json.WriteStartObject("range");
        json.WriteString("type", rule.Count is not null ? "numbered" : rule.Until is not null ? "endDate" : "noEnd");
        json.WriteString("startDate", LocalDatePattern.Iso.Format(row.Start.Date));
        json.WriteString("endDate", rule.Until is { } until ? LocalDatePattern.Iso.Format(LocalDate.FromDateOnly(until.Date)) : "0001-01-01");
        json.WriteString("recurrenceTimeZone", row.Event.TimeZone);
        json.WriteNumber("numberOfOccurrences", rule.Count ?? 0);
        json.WriteEndObject();
    }

    private static string Type(RecurrenceRule rule) => rule.Frequency switch
    {
        FrequencyType.Daily => "daily",
        FrequencyType.Weekly => "weekly",
        FrequencyType.Monthly => IsRelative(rule) ? "relativeMonthly" : "absoluteMonthly",
        _ => IsRelative(rule) ? "relativeYearly" : "absoluteYearly",
    };

    private static bool IsRelative(RecurrenceRule rule) =>
        rule.Frequency is FrequencyType.Monthly or FrequencyType.Yearly && rule.ByDay.Count > 0;

    private static bool IsAbsolute(RecurrenceRule rule) =>
        rule.Frequency is FrequencyType.Monthly or FrequencyType.Yearly && rule.ByDay.Count == 0;

    private static string Index(RecurrenceRule rule)
    {
        var offset = rule.ByDay[0].Offset ?? rule.BySetPosition.FirstOrDefault(1);
        return offset is >= 1 and <= 4 ? Indexes[offset - 1] : "last";
    }

    private static string Name(DayOfWeek day) => JsonNamingPolicy.CamelCase.ConvertName(day.ToString());
}
