using System.Runtime.CompilerServices;
using Ical.Net.DataTypes;
using NodaTime;
using OutlookCoffee.Sandbox.World;
using Event = OutlookCoffee.Sandbox.World.CalendarEvent;
using Series = Ical.Net.CalendarComponents.CalendarEvent;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>What stands in a calendar in a stretch of time: single events, and the occurrences and exceptions of series.</summary>
internal static class Occurrences
{
    // Expanded ahead of what is asked for, so that the next page or the next week need not begin again.
    private static readonly NodaTime.Period Ahead = NodaTime.Period.FromYears(2);

    private static readonly NodaTime.Period Longest = NodaTime.Period.FromYears(100);

    private static readonly ConditionalWeakTable<Recurrence, Expansion> Expansions = [];

    /// <summary>Everything that overlaps [<paramref name="from"/>, <paramref name="to"/>), by start.</summary>
    public static List<EventRow> Between(IEnumerable<Event> events, Instant from, Instant to) =>
        [.. events.SelectMany(item => Rows(item, to)).Where(row => row.StartsAt < to && (row.EndsAt > from || row.StartsAt == from)).OrderBy(row => row.StartsAt)];

    /// <summary>An event as it stands in the calendar: itself, or the occurrences of its series until then and perhaps some later ones.</summary>
    public static IEnumerable<EventRow> Rows(Event item, Instant until) =>
        item.Recurrence is null ? [EventRow.Of(item)] : OfSeries(item, item.Recurrence, until.InUtc().LocalDateTime.PlusDays(1));

    /// <summary>The occurrence of that day, or null when the series has none.</summary>
    public static EventRow? On(Event master, LocalDate day) =>
        master.Recurrence is null ? null : OfSeries(master, master.Recurrence, day.PlusDays(1).AtMidnight()).FirstOrDefault(row => row.Day == day);

    private static IEnumerable<EventRow> OfSeries(Event master, Recurrence recurrence, LocalDateTime until)
    {
        foreach (var start in Starts(master, recurrence, until))
        {
            if (!recurrence.Exceptions.TryGetValue(start.Date, out var exception)) yield return EventRow.Occurrence(master, start);
            else if (exception is not null) yield return EventRow.Exception(master, exception, start.Date);
        }
    }

    private static LocalDateTime[] Starts(Event master, Recurrence recurrence, LocalDateTime until)
    {
        if (Expansions.TryGetValue(recurrence, out var known) && known.Start == master.Start && known.TimeZone == master.TimeZone && known.Until >= until)
            return known.Starts;
        var end = LocalDateTime.Min(until + Ahead, master.Start + Longest);
        var expansion = new Expansion(master.Start, master.TimeZone, LocalDateTime.Max(until, end), Expand(master, recurrence, end.ToDateTimeUnspecified()));
        Expansions.AddOrUpdate(recurrence, expansion);
        return expansion.Starts;
    }

    private static LocalDateTime[] Expand(Event master, Recurrence recurrence, DateTime end)
    {
        var start = new CalDateTime(master.Start.ToDateTimeUnspecified(), master.TimeZone, hasTime: true);
        var series = new Series { DtStart = start, RecurrenceRule = new RecurrenceRule(recurrence.Rule) };
        return [.. series.GetOccurrences(start, null)
            .Select(occurrence => occurrence.Period.StartTime.Value)
            .TakeWhile(value => value < end)
            .Select(LocalDateTime.FromDateTime)];
    }

    private sealed record Expansion(LocalDateTime Start, string TimeZone, LocalDateTime Until, LocalDateTime[] Starts);
}
