using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>One entry of a calendar: a single event, a series, or one day of a series.</summary>
/// <param name="Type"><c>singleInstance</c>, <c>seriesMaster</c>, <c>occurrence</c> or <c>exception</c>.</param>
/// <param name="Master">The series that an occurrence or exception belongs to.</param>
/// <param name="Day">The day of the series that this stands for.</param>
internal sealed record EventRow(CalendarEvent Event, string Type, CalendarEvent? Master, LocalDate? Day, LocalDateTime Start, LocalDateTime End)
{
    private const string OccurrencePrefix = "OID.";

    public Instant StartsAt { get; } = Zones.At(Start, Zones.Find(Event.TimeZone));

    public Instant EndsAt { get; } = Zones.At(End, Zones.Find(Event.TimeZone));

    public string Id => Master is null ? Event.Id : $"{OccurrencePrefix}{Master.Id}.{LocalDatePattern.Iso.Format(Day!.Value)}";

    // It differs per occurrence, as Graph's does.
    public string ICalUId => Master is null ? Event.ICalUId : $"{Master.ICalUId}_{LocalDatePattern.Iso.Format(Day!.Value)}";

    public static EventRow Of(CalendarEvent item) =>
        new(item, item.Recurrence is null ? "singleInstance" : "seriesMaster", null, null, item.Start, item.End);

    public static EventRow Occurrence(CalendarEvent master, LocalDateTime start) =>
        new(master, "occurrence", master, start.Date, start, start + (master.End - master.Start));

    public static EventRow Exception(CalendarEvent master, CalendarEvent instead, LocalDate day) =>
        new(instead, "exception", master, day, instead.Start, instead.End);

    /// <summary>The series' id and the day that an occurrence's id names; null for another id.</summary>
    public static (string Master, LocalDate Day)? ParseOccurrence(string id)
    {
        var dot = id.LastIndexOf('.');
        if (!id.StartsWith(OccurrencePrefix, StringComparison.Ordinal) || dot <= OccurrencePrefix.Length) return null;
        return LocalDatePattern.Iso.Parse(id[(dot + 1)..]).TryGetValue(default, out var day) ? (id[OccurrencePrefix.Length..dot], day) : null;
    }
}
