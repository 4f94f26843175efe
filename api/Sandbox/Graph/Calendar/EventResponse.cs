using NodaTime;
using OutlookCoffee.Sandbox.Graph.Messages;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>An attendee's answer to a meeting, and what the organizer learns of it.</summary>
internal static class EventResponse
{
    public static GraphAnswer Answer(GraphCall call, string response)
    {
        var item = EventReading.FindWritable(call);
        if (item.IsOrganizer)
            throw GraphFailure.InvalidRequest("Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.");
        item.Response = response;
        item.ShowAs = response switch { "accepted" => "busy", "declined" => "free", _ => "tentative" };
        item.Modified = call.Now;
        Mark(item, call.Box, response, call.Now);
        if (call.Body?.Flag("sendResponse") ?? true) TellOrganizer(call, item, response, call.Body?.Text("comment") ?? "");
        return GraphAnswer.Accepted();
    }

    private static void TellOrganizer(GraphCall call, CalendarEvent item, string response, string comment)
    {
        var (word, meeting) = response switch
        {
            "accepted" => ("Accepted", MeetingMail.MeetingAccepted),
            "declined" => ("Declined", MeetingMail.MeetingDeclined),
            _ => ("Tentative", MeetingMail.MeetingTenativelyAccepted),
        };
        var mail = new Mail(new MailAddress(call.Box.DisplayName, call.Box.Address), $"{word}: {item.Subject}", call.Now)
        {
            To = [item.Organizer],
            Text = comment,
            Meeting = meeting,
        };
        var (who, uid, now) = (call.Box, item.ICalUId, call.Now);
        call.Outbox.Send(new Delivery(call.Now, call.Box.Address, item.Organizer.Address, "response", mail.Subject), organizer =>
        {
            Mail.Put(organizer, "inbox", mail);
            if (organizer.Events.Find(own => own.ICalUId == uid && own.IsOrganizer) is { } own) Mark(own, who, response, now);
        });
    }

    private static void Mark(CalendarEvent item, UserMailbox who, string response, Instant now) =>
        item.Attendees = [.. item.Attendees.Select(attendee => who.Owns(attendee.Who.Address) ? attendee with { Response = response, AnsweredAt = now } : attendee)];
}
