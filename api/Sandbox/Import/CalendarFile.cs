using System.Globalization;
using Ical.Net;
using Ical.Net.DataTypes;
using NodaTime;
using OutlookCoffee.Sandbox.World;
using Attendee = OutlookCoffee.Sandbox.World.Attendee;
using CalendarEvent = OutlookCoffee.Sandbox.World.CalendarEvent;
using Entry = Ical.Net.CalendarComponents.CalendarEvent;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Reads the events of an iCalendar file.</summary>
/// <param name="zone">IANA id, for times without a zone and zones that nobody knows.</param>
/// <param name="isOwner">Whether an address is the mailbox's own.</param>
internal sealed class CalendarFile(string zone, string owner, Func<string, bool> isOwner, AddressPool pool, ImportReport report)
{
    private int events;

    public IEnumerable<CalendarEvent> Read(ExportFile file)
    {
        using var reader = new StringReader(FileText.Of(file));
        var entries = CalendarCollection.Load(reader).SelectMany(calendar => calendar.Events).ToList();
        var moved = entries.Where(entry => entry.RecurrenceIdentifier is not null && entry.Uid is not null).ToLookup(entry => entry.Uid!);
        var masters = entries.Where(entry => entry.RecurrenceRule is not null && entry.Uid is not null).Select(entry => entry.Uid!).ToHashSet();
        foreach (var entry in entries)
        {
            if (entry.DtStart is null) report.Remark(file.Path, "an event without a start was left out");
            else if (entry.RecurrenceIdentifier is null || !masters.Contains(entry.Uid ?? "")) yield return Read(file, entry, moved[entry.Uid ?? ""]);
        }
    }

    private CalendarEvent Read(ExportFile file, Entry entry, IEnumerable<Entry> moved)
    {
        var eventZone = Zone(file, entry.DtStart!);
        return Event(file, entry, eventZone, Series(file, entry, moved, eventZone));
    }

    private CalendarEvent Event(ExportFile file, Entry entry, string eventZone, Recurrence? recurrence)
    {
        var (start, end) = Times(file, entry, eventZone);
        var organizer = entry.Organizer is { } by ? Who(by.CommonName, by.Value) : null;
        var attendees = entry.Attendees.Select(attendee => (Who: Who(attendee.CommonName, attendee.Value), attendee)).Where(pair => pair.Who is not null)
            .Select(pair => new Attendee(pair.Who!, EventFields.Type(pair.attendee), EventFields.Response(pair.attendee.ParticipationStatus))).ToList();
        var isOrganizer = organizer is null || isOwner(organizer.Address);
        var isCancelled = string.Equals(entry.Status, "CANCELLED", StringComparison.OrdinalIgnoreCase);
        var changed = Modified(entry, start, eventZone);
        var number = ++events;
        return new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"AAMk-import-event-{number:d5}"),
            ICalUId = entry.Uid ?? string.Create(CultureInfo.InvariantCulture, $"import-{number:d5}"),
            Subject = entry.Summary ?? "",
            Body = entry.Description ?? "",
            Location = entry.Location ?? "",
            Start = start,
            End = end,
            TimeZone = eventZone,
            IsAllDay = !entry.DtStart!.HasTime,
            IsCancelled = isCancelled,
            ShowAs = isCancelled ? "free" : EventFields.ShowAs(entry),
            Sensitivity = EventFields.Sensitivity(entry.Class),
            Organizer = organizer ?? pool.Of("", owner),
            IsOrganizer = isOrganizer,
            Response = isOrganizer ? "organizer" : attendees.Find(attendee => isOwner(attendee.Who.Address))?.Response ?? "none",
            Attendees = [.. attendees.Where(attendee => organizer is null || !Same(attendee.Who, organizer))],
            Recurrence = recurrence,
            Created = changed,
            Modified = changed,
        };
    }

    private Recurrence? Series(ExportFile file, Entry entry, IEnumerable<Entry> moved, string eventZone)
    {
        if (entry.RecurrenceRule is not { } rule) return null;
        if (rule.Frequency is FrequencyType.Secondly or FrequencyType.Minutely or FrequencyType.Hourly)
        {
            report.Remark(file.Path, "an event that repeats within a day was read as a single one");
            return null;
        }

        Dictionary<LocalDate, CalendarEvent?> exceptions = [];
        foreach (var day in entry.ExceptionDates.GetAllDates()) exceptions[Local(file, day, eventZone).Date] = null;
        foreach (var change in moved)
        {
            if (change.DtStart is null) continue;
            exceptions[Local(file, change.RecurrenceIdentifier!.StartTime, eventZone).Date] = Event(file, change, Zone(file, change.DtStart), null);
        }

        return new(rule.ToString()!, exceptions);
    }

    private (LocalDateTime Start, LocalDateTime End) Times(ExportFile file, Entry entry, string eventZone)
    {
        var start = Local(file, entry.DtStart!, eventZone);
        var end = (entry.DtEnd, entry.Duration) switch
        {
            ({ } until, _) => Local(file, until, eventZone),
            (_, { } length) => start.PlusSeconds((long)length.ToTimeSpanUnspecified().TotalSeconds),
            _ => start,
        };
        // Some calendars give an all-day event its own first day as its end.
        var shortest = entry.DtStart!.HasTime ? start : start.PlusDays(1);
        return (start, end < shortest ? shortest : end);
    }

    private string Zone(ExportFile file, CalDateTime time)
    {
        if (time.IsUtc) return "Etc/UTC";
        if (time.TzId is not { Length: > 0 } name) return zone;
        if (EventZone.Named(name) is { } known) return known;
        report.Remark(file.Path, "an unknown time zone was read as the mailbox's own");
        return zone;
    }

    private LocalDateTime Local(ExportFile file, CalDateTime time, string eventZone)
    {
        var local = LocalDateTime.FromDateTime(time.Value);
        if (!time.HasTime) return local.Date.AtMidnight();
        var from = Zone(file, time);
        if (from == eventZone) return local;
        return local.InZoneLeniently(DateTimeZoneProviders.Tzdb[from]).WithZone(DateTimeZoneProviders.Tzdb[eventZone]).LocalDateTime;
    }

    private static Instant Modified(Entry entry, LocalDateTime start, string eventZone) =>
        (entry.LastModified ?? entry.DtStamp ?? entry.Created) is { } stamp
            ? Instant.FromDateTimeUtc(DateTime.SpecifyKind(stamp.Value, DateTimeKind.Utc))
            : start.InZoneLeniently(DateTimeZoneProviders.Tzdb[eventZone]).ToInstant();

    private MailAddress? Who(string? name, Uri? value)
    {
        if (value is null) return null;
        var text = value.OriginalString;
        var address = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        return address.Contains('@', StringComparison.Ordinal) ? pool.Of(name, Uri.UnescapeDataString(address)) : null;
    }

    private static bool Same(MailAddress a, MailAddress b) => string.Equals(a.Address, b.Address, StringComparison.OrdinalIgnoreCase);
}
