using OutlookCoffee.Sandbox.Graph.Messages;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>What an organizer's change mails to whom, and what it does to the calendars of attendees inside the tenant.</summary>
internal static class Invitations
{
    public static void Invite(GraphCall call, CalendarEvent item, IReadOnlyList<Attendee> attendees) =>
        Send(call, item, attendees, "invitation", MeetingMail.MeetingRequest, box => AttendeeCopy.Put(box, item));

    /// <param name="series">The series that the meeting was a day of, or null.</param>
    public static void Cancel(GraphCall call, CalendarEvent item, IReadOnlyList<Attendee> attendees, string comment = "", CalendarEvent? series = null) =>
        Send(call, item, attendees, "cancellation", MeetingMail.MeetingCancelled, box => Cancel(box, item, series), comment);

    /// <summary>
    /// After a change: the new are invited and the dropped are told; the others get an update,
    /// unless nothing but the attendees was changed (https://learn.microsoft.com/graph/api/event-update).
    /// </summary>
    /// <param name="series">The series that the meeting is a day of, or null.</param>
    public static void Tell(GraphCall call, CalendarEvent item, IReadOnlyList<Attendee> before, bool onlyAttendees, CalendarEvent? series = null)
    {
        Invite(call, item, Without(item.Attendees, before));
        Cancel(call, item, Without(before, item.Attendees), series: series);
        if (onlyAttendees) return;
        var staying = item.Attendees.Where(attendee => before.Any(known => Same(known, attendee))).ToList();
        Send(call, item, staying, "update", MeetingMail.MeetingRequest, box => AttendeeCopy.Put(box, item, series));
    }

    public static bool Same(Attendee a, Attendee b) => string.Equals(a.Who.Address, b.Who.Address, StringComparison.OrdinalIgnoreCase);

    private static void Cancel(UserMailbox box, CalendarEvent item, CalendarEvent? series)
    {
        if (series is null) AttendeeCopy.Cancel(box, item);
        else AttendeeCopy.CancelDay(box, item, series);
    }

    private static List<Attendee> Without(IReadOnlyList<Attendee> these, IReadOnlyList<Attendee> those) =>
        [.. these.Where(attendee => !those.Any(other => Same(other, attendee)))];

    private static void Send(
        GraphCall call, CalendarEvent item, IReadOnlyList<Attendee> attendees, string kind, MeetingMail meeting, Action<UserMailbox> change, string comment = "")
    {
        // Nobody is mailed about a meeting with themselves.
        var others = attendees.Where(attendee => !call.Box.Owns(attendee.Who.Address)).ToList();
        if (others.Count == 0) return;
        var subject = meeting == MeetingMail.MeetingCancelled ? $"Canceled: {item.Subject}" : item.Subject;
        var mail = new Mail(item.Organizer, subject, call.Now)
        {
            To = [.. others.Select(attendee => attendee.Who)],
            Text = comment.Length > 0 ? comment : item.Body,
            Meeting = meeting,
        };
        Mail.Put(call.Box, "sentitems", mail with { IsRead = true });
        foreach (var attendee in others)
        {
            var delivery = new Delivery(call.Now, call.Box.Address, attendee.Who.Address, kind, subject);
            call.Outbox.Send(delivery, box =>
            {
                Mail.Put(box, "inbox", item.HideAttendees ? mail with { To = [attendee.Who] } : mail);
                change(box);
            });
        }
    }
}
