using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>One day of a series that goes its own way.</summary>
internal static class SeriesDay
{
    /// <summary>Makes this event, or nothing, stand for that day of the series.</summary>
    public static void Put(CalendarEvent series, LocalDate day, CalendarEvent? instead, Instant now)
    {
        if (series.Recurrence is not { } recurrence) return;
        series.Recurrence = recurrence with { Exceptions = new Dictionary<LocalDate, CalendarEvent?>(recurrence.Exceptions) { [day] = instead } };
        series.Modified = now;
    }

    /// <summary>The day as an event of its own, which can be changed without changing the series.</summary>
    public static CalendarEvent Apart(EventRow row)
    {
        var (item, day) = (row.Event, LocalDatePattern.Iso.Format(row.Day!.Value));
        var apart = new CalendarEvent
        {
            Id = $"{row.Master!.Id.TrimEnd('=')}-{day}",
            ICalUId = row.ICalUId,
            Subject = item.Subject,
            Body = item.Body,
            Location = item.Location,
            Start = row.Start,
            End = row.End,
            TimeZone = item.TimeZone,
            IsAllDay = item.IsAllDay,
            IsCancelled = item.IsCancelled,
            IsOnlineMeeting = item.IsOnlineMeeting,
            ResponseRequested = item.ResponseRequested,
            HideAttendees = item.HideAttendees,
            AllowNewTimeProposals = item.AllowNewTimeProposals,
            ShowAs = item.ShowAs,
            Sensitivity = item.Sensitivity,
            Organizer = item.Organizer,
            IsOrganizer = item.IsOrganizer,
            Response = item.Response,
            Attendees = item.Attendees,
            Created = item.Created,
            Modified = item.Modified,
        };
        foreach (var (id, value) in item.ExtendedProperties) apart.ExtendedProperties[id] = value;
        return apart;
    }
}
