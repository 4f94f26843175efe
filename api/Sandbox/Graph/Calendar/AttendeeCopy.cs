using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>A meeting as it stands in the calendar of somebody who was invited.</summary>
internal static class AttendeeCopy
{
    /// <summary>Puts the meeting there, or brings what stands there up to date; another time opens the answer again.</summary>
    public static void Put(UserMailbox box, CalendarEvent item)
    {
        var known = Find(box, item);
        if (known is not null) box.Events.Remove(known);
        var copy = Make(box, item);
        if (known is not null && EventTime.Of(known) == EventTime.Of(item))
            (copy.Response, copy.ShowAs) = (known.Response, known.ShowAs);
        box.Events.Add(copy);
    }

    /// <summary>The same for a meeting that may be one day of a series: who has the series gets the day with it.</summary>
    public static void Put(UserMailbox box, CalendarEvent item, CalendarEvent? series) =>
        Put(box, series is not null && series.Attendees.Exists(attendee => box.Owns(attendee.Who.Address)) ? series : item);

    public static void Cancel(UserMailbox box, CalendarEvent item)
    {
        if (Find(box, item) is not { } copy) return;
        copy.IsCancelled = true;
        copy.ShowAs = "free";
        copy.Modified = item.Modified;
    }

    /// <summary>Takes one day of a series out of the calendar of somebody who has the series, or cancels the day where it stands alone.</summary>
    public static void CancelDay(UserMailbox box, CalendarEvent item, CalendarEvent series)
    {
        if (Find(box, series) is not null) Put(box, series);
        else Cancel(box, item);
    }

    private static CalendarEvent? Find(UserMailbox box, CalendarEvent item) => box.Events.Find(copy => copy.ICalUId == item.ICalUId && !copy.IsOrganizer);

    private static CalendarEvent Make(UserMailbox box, CalendarEvent item) => new()
    {
        Id = $"{item.Id.TrimEnd('=')}-{box.Id}",
        ICalUId = item.ICalUId,
        Subject = item.Subject,
        Body = item.Body,
        Location = item.Location,
        Start = item.Start,
        End = item.End,
        TimeZone = item.TimeZone,
        IsAllDay = item.IsAllDay,
        IsOnlineMeeting = item.IsOnlineMeeting,
        ResponseRequested = item.ResponseRequested,
        HideAttendees = item.HideAttendees,
        AllowNewTimeProposals = item.AllowNewTimeProposals,
        ShowAs = "tentative",
        Sensitivity = item.Sensitivity,
        Organizer = item.Organizer,
        IsOrganizer = false,
        Response = "notResponded",
        Attendees = [.. item.Attendees.Where(attendee => !item.HideAttendees || box.Owns(attendee.Who.Address)).Select(attendee => attendee with { Proposal = null })],
        Recurrence = Copy(box, item.Recurrence),
        Created = item.Modified,
        Modified = item.Modified,
    };

    private static Recurrence? Copy(UserMailbox box, Recurrence? recurrence) => recurrence is null
        ? null
        : recurrence with { Exceptions = recurrence.Exceptions.ToDictionary(day => day.Key, day => CopyOfDay(box, day.Value)) };

    // A day to which they are not invited is not in their calendar.
    private static CalendarEvent? CopyOfDay(UserMailbox box, CalendarEvent? item) =>
        item is not null && item.Attendees.Exists(attendee => box.Owns(attendee.Who.Address)) ? Make(box, item) : null;
}
