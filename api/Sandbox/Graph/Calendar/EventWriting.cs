using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Creates and changes events. As soon as there are attendees, the server mails them; that cannot be switched off.</summary>
internal static class EventWriting
{
    public static GraphAnswer Create(GraphCall call)
    {
        var json = call.RequiredBody();
        var transaction = json.Text("transactionId");
        // A repeated POST answers 201 with the first event and creates nothing.
        if (transaction is not null && call.Box.Events.Find(item => item.TransactionId == transaction) is { } known)
            return EventReading.Show(call, EventRow.Of(known), 201);
        var created = Build(call, json, transaction);
        RefuseUnlessOrdered(created);
        call.Box.Events.Add(created);
        Invitations.Invite(call, created, created.Attendees);
        return EventReading.Show(call, EventRow.Of(created), 201);
    }

    public static GraphAnswer Update(GraphCall call)
    {
        var json = call.RequiredBody();
        var item = EventReading.FindWritable(call);
        if (json.Text("transactionId") is { } transaction && transaction != item.TransactionId)
            throw GraphFailure.InvalidRequest("The transactionId of an event cannot be changed.");
        var before = item.Attendees;
        var onlyAttendees = json.EnumerateObject().All(property => property.Name.StartsWith('@') || property.NameEquals("attendees"));
        Change(call, json, item);
        if (item.IsOrganizer) Invitations.Tell(call, item, before, onlyAttendees);
        return EventReading.Show(call, EventRow.Of(item));
    }

    private static CalendarEvent Build(GraphCall call, JsonElement json, string? transaction)
    {
        if (json.Get("recurrence") is not null) throw GraphFailure.InvalidRequest("A series cannot be created in this mailbox.");
        var start = EventInput.Time(json, "start") ?? throw GraphFailure.InvalidBody("'start' is missing.");
        var end = EventInput.Time(json, "end") ?? throw GraphFailure.InvalidBody("'end' is missing.");
        var id = Guid.NewGuid().ToString("N");
        var item = new CalendarEvent
        {
            Id = $"AAMkEv{id}AAA=",
            ICalUId = $"040000008200E00074C5B7101A82E008{id.ToUpperInvariant()}",
            Subject = "",
            Start = start.Local,
            End = In(start.Zone, end),
            TimeZone = start.Zone,
            Organizer = new MailAddress(call.Box.DisplayName, call.Box.Address),
            IsOrganizer = true,
            Response = "organizer",
            Attendees = EventInput.Attendees(json),
            TransactionId = transaction,
            Created = call.Now,
            Modified = call.Now,
        };
        EventInput.Apply(json, item);
        return item;
    }

    private static void Change(GraphCall call, JsonElement json, CalendarEvent item)
    {
        var start = EventInput.Time(json, "start") ?? (item.Start, item.TimeZone);
        var end = EventInput.Time(json, "end") ?? (item.End, item.TimeZone);
        RefuseUnlessOrdered(start.Local, In(start.Zone, end), item.IsAllDay);
        var attendees = json.Has("attendees") ? EventInput.Attendees(json) : null;
        EventInput.Apply(json, item);
        (item.Start, item.End, item.TimeZone) = (start.Local, In(start.Zone, end), start.Zone);
        item.Attendees = attendees is null ? item.Attendees : [.. attendees.Select(attendee => KeepAnswer(attendee, item))];
        item.Modified = call.Now;
    }

    private static Attendee KeepAnswer(Attendee attendee, CalendarEvent item) =>
        item.Attendees.Find(known => Invitations.Same(known, attendee)) is { } known ? known with { Type = attendee.Type } : attendee;

    private static LocalDateTime In(string zone, (LocalDateTime Local, string Zone) time) =>
        time.Zone == zone ? time.Local : Zones.At(time.Local, Zones.Find(time.Zone)).InZone(Zones.Find(zone)).LocalDateTime;

    private static void RefuseUnlessOrdered(CalendarEvent item) => RefuseUnlessOrdered(item.Start, item.End, item.IsAllDay);

    private static void RefuseUnlessOrdered(LocalDateTime start, LocalDateTime end, bool isAllDay)
    {
        if (end < start) throw new GraphFailure(400, "ErrorPropertyValidationFailure", "The end date must be later than the start date.");
        if (isAllDay && (start.TimeOfDay != LocalTime.Midnight || end.TimeOfDay != LocalTime.Midnight || start == end))
            throw new GraphFailure(400, "ErrorPropertyValidationFailure", "The start and end of an all-day event must be at midnight, at least a day apart.");
    }
}
