using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>A meeting as it stands in the calendar of somebody who was invited.</summary>
internal static class AttendeeCopy
{
    /// <summary>Puts the meeting there, or brings what stands there up to date; another time opens the answer again.</summary>
    public static void Put(Mailbox box, CalendarEvent item)
    {
        var known = Find(box, item);
        if (known is not null) box.Events.Remove(known);
        var copy = Make(box, item);
        if (known is not null && known.Start == item.Start && known.End == item.End && known.TimeZone == item.TimeZone)
            (copy.Response, copy.ShowAs) = (known.Response, known.ShowAs);
        box.Events.Add(copy);
    }

    public static void Cancel(Mailbox box, CalendarEvent item)
    {
        if (Find(box, item) is not { } copy) return;
        copy.IsCancelled = true;
        copy.ShowAs = "free";
        copy.Modified = item.Modified;
    }

    private static CalendarEvent? Find(Mailbox box, CalendarEvent item) => box.Events.Find(copy => copy.ICalUId == item.ICalUId && !copy.IsOrganizer);

    private static CalendarEvent Make(Mailbox box, CalendarEvent item) => new()
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
        ShowAs = "tentative",
        Sensitivity = item.Sensitivity,
        Organizer = item.Organizer,
        IsOrganizer = false,
        Response = "notResponded",
        Attendees = [.. item.Attendees.Where(attendee => !item.HideAttendees || box.Owns(attendee.Who.Address))],
        Recurrence = item.Recurrence,
        Created = item.Modified,
        Modified = item.Modified,
    };
}
