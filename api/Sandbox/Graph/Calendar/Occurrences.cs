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
    // A rule without an end is followed this far: longer than any window that Graph answers (1825 days).
    private static readonly NodaTime.Period Reach = NodaTime.Period.FromYears(15);

    private static readonly ConditionalWeakTable<Recurrence, Expansion> Expansions = [];

    /// <summary>Everything that overlaps [<paramref name="from"/>, <paramref name="to"/>), by start.</summary>
    public static List<EventRow> Between(Mailbox box, Instant from, Instant to) =>
        [.. box.Events.SelectMany(Rows).Where(row => row.StartsAt < to && (row.EndsAt > from || row.StartsAt == from)).OrderBy(row => row.StartsAt)];

    /// <summary>One event as it stands in the calendar: itself, or all the occurrences of its series.</summary>
    public static IEnumerable<EventRow> Rows(Event item) => item.Recurrence is null ? [EventRow.Of(item)] : OfSeries(item, item.Recurrence);

    /// <summary>The occurrence of that day, or null when the series has none.</summary>
    public static EventRow? On(Event master, LocalDate day) => Rows(master).FirstOrDefault(row => row.Day == day);

    private static IEnumerable<EventRow> OfSeries(Event master, Recurrence recurrence)
    {
        foreach (var start in Starts(master, recurrence))
        {
            if (!recurrence.Exceptions.TryGetValue(start.Date, out var exception)) yield return EventRow.Occurrence(master, start);
            else if (exception is not null) yield return EventRow.Exception(master, exception, start.Date);
        }
    }

    private static LocalDateTime[] Starts(Event master, Recurrence recurrence)
    {
        if (Expansions.TryGetValue(recurrence, out var known) && known.Start == master.Start && known.TimeZone == master.TimeZone) return known.Starts;
        var expansion = new Expansion(master.Start, master.TimeZone, Expand(master, recurrence));
        Expansions.AddOrUpdate(recurrence, expansion);
        return expansion.Starts;
    }

    private static LocalDateTime[] Expand(Event master, Recurrence recurrence)
    {
        var start = new CalDateTime(master.Start.ToDateTimeUnspecified(), master.TimeZone, hasTime: true);
        var series = new Series { DtStart = start, RecurrenceRule = new RecurrenceRule(recurrence.Rule) };
        var end = (master.Start + Reach).ToDateTimeUnspecified();
        return [.. series.GetOccurrences(start, null)
            .Select(occurrence => occurrence.Period.StartTime.Value)
            .TakeWhile(value => value < end)
            .Select(LocalDateTime.FromDateTime)];
    }

    private sealed record Expansion(LocalDateTime Start, string TimeZone, LocalDateTime[] Starts);
}
