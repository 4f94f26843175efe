using System.Text.Json;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Creates and changes events. As soon as there are attendees, the server mails them; that cannot be switched off.</summary>
internal static class EventWriting
{
    public static GraphAnswer Create(GraphCall call, CalendarScope scope)
    {
        var json = call.RequiredBody();
        var transaction = json.Text("transactionId");
        var events = CalendarScope.Writable(scope.Calendar).Events;
        // A repeated POST answers 201 with the first event and creates nothing.
        if (transaction is not null && events.Find(item => item.TransactionId == transaction) is { } known)
            return EventReading.Show(call, EventRow.Of(known), 201);
        var created = Build(call, json, transaction);
        EventChange.RefuseUnlessOrdered(created.Start, created.End, created.IsAllDay);
        events.Add(created);
        Invitations.Invite(call, created, created.Attendees);
        return EventReading.Show(call, EventRow.Of(created), 201);
    }

    public static GraphAnswer Update(GraphCall call, CalendarScope scope)
    {
        var json = call.RequiredBody();
        var row = EventReading.FindWritable(call, scope).Row;
        if (json.Text("transactionId") is { } transaction && transaction != row.Event.TransactionId)
            throw GraphFailure.InvalidRequest("The transactionId of an event cannot be changed.");
        if (row.Master is { } series) return UpdateDay(call, json, row, series);
        var (item, before) = (row.Event, row.Event.Attendees);
        EventChange.Apply(call, json, item);
        if (item.IsOrganizer) Invitations.Tell(call, item, before, EventChange.IsOfAttendeesOnly(json));
        return EventReading.Show(call, EventRow.Of(item));
    }

    private static GraphAnswer UpdateDay(GraphCall call, JsonElement json, EventRow row, CalendarEvent series)
    {
        if (json.Get("recurrence") is not null) throw GraphFailure.InvalidRequest("A single occurrence cannot have a recurrence of its own.");
        var (item, day) = (SeriesDay.Apart(row), row.Day!.Value);
        var before = item.Attendees;
        EventChange.Apply(call, json, item);
        SeriesDay.Put(series, day, item, call.Now);
        if (item.IsOrganizer) Invitations.Tell(call, item, before, EventChange.IsOfAttendeesOnly(json), series);
        return EventReading.Show(call, EventRow.Exception(series, item, day));
    }

    private static CalendarEvent Build(GraphCall call, JsonElement json, string? transaction)
    {
        var start = EventInput.Time(json, "start") ?? throw GraphFailure.InvalidBody("'start' is missing.");
        var end = EventInput.Time(json, "end") ?? throw GraphFailure.InvalidBody("'end' is missing.");
        var id = Guid.NewGuid().ToString("N");
        var item = new CalendarEvent
        {
            Id = $"AAMkEv{id}AAA=",
            ICalUId = $"040000008200E00074C5B7101A82E008{id.ToUpperInvariant()}",
            Subject = "",
            Start = start.Local,
            End = EventChange.In(start.Zone, end),
            TimeZone = start.Zone,
            Organizer = new MailAddress(call.Box.DisplayName, call.Box.Address),
            IsOrganizer = true,
            Response = "organizer",
            Attendees = EventInput.Attendees(json),
            Recurrence = RecurrenceInput.Read(json, start.Zone),
            TransactionId = transaction,
            Created = call.Now,
            Modified = call.Now,
        };
        EventInput.Apply(json, item);
        RecurrenceInput.BeginOnItsDays(json, item);
        return item;
    }
}
