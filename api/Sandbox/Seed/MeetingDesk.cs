using System.Globalization;
using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Enters a meeting into the calendars of all its people who have one here, and mails what Outlook would mail.</summary>
internal sealed class MeetingDesk(Timeline timeline, IReadOnlyList<UserMailbox> mailboxes, PostOffice post)
{
    // Outlook writes this prefix before every UID of its own.
    private const string UidPrefix = "040000008200E00074C5B7101A82E008";
    private readonly Dictionary<string, UserMailbox> boxes = mailboxes.ToDictionary(box => box.Address);
    private int meetings;

    /// <param name="mails">Whether the invitation and the answers are in the mailboxes too.</param>
    public void Plan(Meeting meeting, bool mails = false)
    {
        var number = ++meetings;
        if (boxes.TryGetValue(meeting.Organizer.Address, out var organizer)) Enter(meeting, number, organizer, "organizer");
        foreach (var attendee in meeting.Attendees)
        {
            if (boxes.TryGetValue(attendee.Who.Address, out var box)) Enter(meeting, number, box, attendee.Response);
        }

        if (mails) Mail(meeting, number);
    }

    private void Enter(Meeting meeting, int number, UserMailbox box, string response)
    {
        var key = FolderTreeKey(box);
        var id = string.Create(CultureInfo.InvariantCulture, $"AAMk-{key}-event-{number:d5}");
        box.Events.Add(Event(meeting, id, number, response, Exceptions(meeting, id, number, response)));
    }

    private static string FolderTreeKey(UserMailbox box) => box.Address[..box.Address.IndexOf('@', StringComparison.Ordinal)];

    private CalendarEvent Event(Meeting meeting, string id, int number, string response, Recurrence? recurrence, int? on = null, int later = 0)
    {
        var start = timeline.Date(on ?? meeting.Day).AtMidnight().PlusMinutes(meeting.Minute + later);
        var planned = Instant.FromUnixTimeSeconds(Math.Min(timeline.Home.At(Math.Max(0, meeting.Day - meeting.Lead), 600), timeline.Now));
        return new()
        {
            Id = id,
            ICalUId = string.Create(CultureInfo.InvariantCulture, $"{UidPrefix}{number:X16}"),
            Subject = meeting.IsCancelled ? $"Canceled: {meeting.Subject}" : meeting.Subject,
            Location = meeting.Location,
            Start = start,
            End = meeting.WholeDays > 0 ? start.PlusDays(meeting.WholeDays) : start.PlusMinutes(meeting.Minutes),
            TimeZone = meeting.Zone,
            IsAllDay = meeting.WholeDays > 0,
            IsCancelled = meeting.IsCancelled,
            IsOnlineMeeting = meeting.IsOnline,
            ShowAs = Shown(meeting, response),
            Sensitivity = meeting.Sensitivity,
            Organizer = meeting.Organizer,
            IsOrganizer = response == "organizer",
            Response = response,
            Attendees = [.. meeting.Attendees],
            Recurrence = recurrence,
            Created = planned,
            Modified = planned,
        };
    }

    private static string Shown(Meeting meeting, string response) => (meeting.IsCancelled, response) switch
    {
        (true, _) or (_, "declined") => "free",
        (_, "tentativelyAccepted" or "notResponded") => "tentative",
        _ => meeting.ShowAs,
    };

    private Recurrence? Exceptions(Meeting meeting, string id, int number, string response)
    {
        if (meeting.Rule is null) return null;
        Dictionary<LocalDate, CalendarEvent?> exceptions = [];
        foreach (var day in meeting.Skipped) exceptions[timeline.Date(day)] = null;
        if (meeting.Moved is int moved) exceptions[timeline.Date(moved)] = Event(meeting, $"{id}-moved", number, response, null, moved, 120);
        return new(meeting.Rule, exceptions);
    }

    private void Mail(Meeting meeting, int number)
    {
        var conversation = post.NewConversation();
        var sent = timeline.Home.At(timeline.WorkdayFrom(Math.Max(0, meeting.Day - meeting.Lead)), 540 + (number % 420));
        IReadOnlyList<MailAddress> everybody = [.. meeting.Attendees.Select(attendee => attendee.Who)];
        Send(meeting, meeting.Organizer, everybody, sent, conversation, "", MeetingMail.MeetingRequest);
        IReadOnlyList<MailAddress> back = [meeting.Organizer];
        foreach (var attendee in meeting.Attendees)
        {
            if (meeting.Organizer != Cast.Owner && attendee.Who != Cast.Owner) continue;
            if (Answer(attendee.Response) is { } answer) Send(meeting, attendee.Who, back, sent + 3600, conversation, answer.Prefix, answer.Kind);
        }

        if (meeting.IsCancelled) Send(meeting, meeting.Organizer, everybody, sent + 90_000, conversation, "Canceled: ", MeetingMail.MeetingCancelled);
    }

    private static (string Prefix, MeetingMail Kind)? Answer(string response) => response switch
    {
        "accepted" => ("Accepted: ", MeetingMail.MeetingAccepted),
        "declined" => ("Declined: ", MeetingMail.MeetingDeclined),
        "tentativelyAccepted" => ("Tentative: ", MeetingMail.MeetingTenativelyAccepted),
        _ => null,
    };

    private void Send(
        Meeting meeting, MailAddress from, IReadOnlyList<MailAddress> to, long at, int conversation, string prefix, MeetingMail kind) => post.Send(new()
        {
            From = from,
            To = to,
            Sent = at,
            Subject = prefix + meeting.Subject,
            Conversation = conversation,
            Meeting = kind,
            Body = () => meeting.Location.Length > 0 ? $"Where: {meeting.Location}" : "",
        });
}
