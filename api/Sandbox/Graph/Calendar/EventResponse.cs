using NodaTime;
using OutlookCoffee.Sandbox.Graph.Messages;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>An attendee's answer to a meeting, and what the organizer learns of it.</summary>
internal static class EventResponse
{
    public static GraphAnswer Answer(GraphCall call, CalendarScope scope, string response)
    {
        var row = EventReading.FindWritable(call, scope).Row;
        if (row.Master is not null) throw GraphFailure.InvalidRequest("A single occurrence of a series cannot be answered in this mailbox.");
        var item = row.Event;
        if (item.IsOrganizer)
            throw GraphFailure.InvalidRequest("Your request can't be completed. You can't respond to this meeting because you're the meeting organizer.");
        var tells = call.Body?.Flag("sendResponse") ?? true;
        var proposal = Proposal(call, item, response, tells);
        item.Response = response;
        item.ShowAs = response switch { "accepted" => "busy", "declined" => "free", _ => "tentative" };
        item.Modified = call.Now;
        Mark(item, call.Box, response, call.Now);
        if (tells) TellOrganizer(call, item, response, proposal);
        return GraphAnswer.Accepted();
    }

    // https://learn.microsoft.com/graph/api/event-decline: 400 for a proposal that the event does not allow or that is not sent.
    private static ProposedTime? Proposal(GraphCall call, CalendarEvent item, string response, bool tells)
    {
        if (call.Body?.Get("proposedNewTime") is not { } json) return null;
        if (response == "accepted") throw GraphFailure.BadRequest("The parameter 'proposedNewTime' in the request payload is not a valid parameter for the operation 'accept'.");
        if (!item.AllowNewTimeProposals) throw GraphFailure.InvalidRequest("Your request can't be completed. The organizer of this meeting doesn't allow new time proposals.");
        if (!tells) throw GraphFailure.InvalidRequest("Your request can't be completed. A new time can only be proposed when the response is sent.");
        var proposal = new ProposedTime(EventInput.Moment(json, "start"), EventInput.Moment(json, "end"));
        return proposal.End > proposal.Start
            ? proposal
            : throw new GraphFailure(400, "ErrorPropertyValidationFailure", "The end date must be later than the start date.");
    }

    private static void TellOrganizer(GraphCall call, CalendarEvent item, string response, ProposedTime? proposal)
    {
        var (word, meeting) = response switch
        {
            "accepted" => ("Accepted", MeetingMail.MeetingAccepted),
            "declined" => ("Declined", MeetingMail.MeetingDeclined),
            _ => ("Tentative", MeetingMail.MeetingTenativelyAccepted),
        };
        var mail = new Mail(new MailAddress(call.Box.DisplayName, call.Box.Address), proposal is null ? $"{word}: {item.Subject}" : $"New Time Proposed: {item.Subject}", call.Now)
        {
            To = [item.Organizer],
            Text = call.Body?.Text("comment") ?? "",
            Meeting = meeting,
            Proposal = proposal,
        };
        var (who, uid, now) = (call.Box, item.ICalUId, call.Now);
        Mail.Put(call.Box, "sentitems", mail with { IsRead = true });
        call.Outbox.Send(new Delivery(call.Now, call.Box.Address, item.Organizer.Address, "response", mail.Subject), organizer =>
        {
            Mail.Put(organizer, "inbox", mail);
            if (organizer.Events.Find(own => own.ICalUId == uid && own.IsOrganizer) is { } own) Mark(own, who, response, now, proposal);
        });
    }

    private static void Mark(CalendarEvent item, UserMailbox who, string response, Instant now, ProposedTime? proposal = null) =>
        item.Attendees = [.. item.Attendees.Select(attendee =>
            who.Owns(attendee.Who.Address) ? attendee with { Response = response, AnsweredAt = now, Proposal = proposal } : attendee)];
}
