using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Reads Graph's patternedRecurrence: daily and weekly patterns (https://learn.microsoft.com/graph/api/resources/recurrencepattern).</summary>
internal static class RecurrenceInput
{
    private static readonly LocalDateTimePattern Utc = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>The series that the event of this JSON is; null for a single event.</summary>
    public static Recurrence? Read(JsonElement json, string zone)
    {
        if (json.Get("recurrence") is not { } recurrence) return null;
        var pattern = recurrence.Get("pattern") ?? throw GraphFailure.InvalidBody("'recurrence/pattern' is missing.");
        var range = recurrence.Get("range") ?? throw GraphFailure.InvalidBody("'recurrence/range' is missing.");
        return new(Frequency(pattern, Days(pattern)) + End(range, zone), new Dictionary<LocalDate, CalendarEvent?>());
    }

    /// <summary>A weekly series that does not begin on one of its days begins on the next of them.</summary>
    public static void BeginOnItsDays(JsonElement json, CalendarEvent item)
    {
        var days = json.Get("recurrence")?.Get("pattern") is { } pattern ? Days(pattern) : [];
        while (days.Count > 0 && !days.Contains(item.Start.DayOfWeek)) (item.Start, item.End) = (item.Start.PlusDays(1), item.End.PlusDays(1));
    }

    private static string Frequency(JsonElement pattern, List<IsoDayOfWeek> days)
    {
        var interval = FormattableString.Invariant($";INTERVAL={Positive(pattern, "interval")}");
        return pattern.Text("type") switch
        {
            "daily" => "FREQ=DAILY" + interval,
            "weekly" when days.Count > 0 =>
                $"FREQ=WEEKLY{interval};BYDAY={string.Join(',', days.Select(Code))};WKST={Code(Day(pattern.Text("firstDayOfWeek") ?? "sunday"))}",
            "weekly" => throw GraphFailure.InvalidBody("A weekly pattern needs 'daysOfWeek'."),
            var other => throw GraphFailure.InvalidRequest($"A series with the pattern '{other}' cannot be created in this mailbox."),
        };
    }

    private static string End(JsonElement range, string zone) => range.Text("type") switch
    {
        "noEnd" => "",
        "numbered" => FormattableString.Invariant($";COUNT={Positive(range, "numberOfOccurrences")}"),
        "endDate" => ";UNTIL=" + Utc.Format(EndOf(range, zone).InUtc().LocalDateTime),
        var other => throw GraphFailure.InvalidBody($"'{other}' is not a value of 'recurrence/range/type'."),
    };

    private static Instant EndOf(JsonElement range, string zone) => LocalDatePattern.Iso.Parse(range.Text("endDate") ?? "").TryGetValue(default, out var day)
        ? Zones.Find(zone).AtStartOfDay(day.PlusDays(1)).ToInstant() - Duration.FromSeconds(1)
        : throw GraphFailure.InvalidBody("'recurrence/range/endDate' is not a date.");

    private static int Positive(JsonElement json, string name) =>
        json.Get(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) && number > 0
            ? number
            : throw GraphFailure.InvalidBody($"'{name}' must be a positive whole number.");

    private static List<IsoDayOfWeek> Days(JsonElement pattern) =>
        pattern.Text("type") == "weekly" ? [.. pattern.Items("daysOfWeek").Select(day => Day(day.ToString()))] : [];

    private static IsoDayOfWeek Day(string name) => Enum.TryParse<IsoDayOfWeek>(name, ignoreCase: true, out var day) && day != IsoDayOfWeek.None
        ? day
        : throw GraphFailure.InvalidBody($"'{name}' is not a day of the week.");

    private static string Code(IsoDayOfWeek day) => day.ToString()[..2].ToUpperInvariant();
}
