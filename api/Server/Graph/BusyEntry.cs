using Microsoft.Graph.Models;
using NodaTime;
using OutlookCoffee.Coffee.Slots;

namespace OutlookCoffee.Graph;

/// <summary>Makes busy items of what Graph says.</summary>
internal static class BusyEntry
{
    /// <summary>Null for an entry without a readable start or end.</summary>
    public static BusyItem? ToItem(Event entry, DateTimeZone zone, string place)
    {
        var status = Status(entry.ShowAs);
        var (declined, unanswered) = (entry.ResponseStatus?.Response == ResponseType.Declined, entry.ResponseStatus?.Response == ResponseType.NotResponded);
        if (entry.IsAllDay == true)
        {
            return GraphTime.Date(entry.Start) is { } from && GraphTime.Date(entry.End) is { } until && from < until
                ? BusyItem.AllDay(from, until, zone, status) with { IsCancelled = entry.IsCancelled == true, IsDeclined = declined, NotResponded = unanswered }
                : null;
        }

        if (GraphTime.Read(entry.Start) is not { } start || GraphTime.Read(entry.End) is not { } end || start >= end) return null;
        return new BusyItem(new Interval(start, end), status, entry.IsCancelled == true, declined, unanswered, HasOtherPlace: IsElsewhere(entry, place));
    }

    public static TheirCalendar Visible(ScheduleInformation schedule, Instant now)
    {
        var items = (schedule.ScheduleItems ?? []).Select(item =>
            GraphTime.Read(item.Start) is { } start && GraphTime.Read(item.End) is { } end && start < end
                ? new BusyItem(new Interval(start, end), Status(item.Status))
                : null);
        var (hours, zone) = WorkingHoursJson.Read(schedule.WorkingHours, now);
        return new TheirCalendar(true, [.. items.OfType<BusyItem>()], hours, zone);
    }

    /// <summary>"Microsoft Teams Meeting" is a place by name only.</summary>
    private static bool IsElsewhere(Event entry, string place) =>
        entry.IsOnlineMeeting != true && entry.Location?.DisplayName is { Length: > 0 } location && !location.Equals(place, StringComparison.OrdinalIgnoreCase);

    private static ShowAs Status(FreeBusyStatus? status) => status switch
    {
        FreeBusyStatus.Free => ShowAs.Free,
        FreeBusyStatus.Tentative => ShowAs.Tentative,
        FreeBusyStatus.Busy => ShowAs.Busy,
        FreeBusyStatus.Oof => ShowAs.OutOfOffice,
        FreeBusyStatus.WorkingElsewhere => ShowAs.WorkingElsewhere,
        _ => ShowAs.Unknown,
    };
}
