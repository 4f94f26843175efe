using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Applies a PATCH to an event.</summary>
internal static class EventChange
{
    /// <summary>Another time clears what attendees answered and proposed; the rest of the change keeps it.</summary>
    public static void Apply(GraphCall call, JsonElement json, CalendarEvent item)
    {
        var start = EventInput.Time(json, "start") ?? (item.Start, item.TimeZone);
        var end = EventInput.Time(json, "end") ?? (item.End, item.TimeZone);
        RefuseUnlessOrdered(start.Local, In(start.Zone, end), json.Flag("isAllDay") ?? item.IsAllDay);
        var attendees = json.Has("attendees") ? EventInput.Attendees(json) : null;
        var recurrence = json.Has("recurrence") ? RecurrenceInput.Read(json, start.Zone) : item.Recurrence;
        var before = EventTime.Of(item);
        EventInput.Apply(json, item);
        (item.Start, item.End, item.TimeZone, item.Recurrence) = (start.Local, In(start.Zone, end), start.Zone, recurrence);
        RecurrenceInput.BeginOnItsDays(json, item);
        item.Attendees = attendees is null ? item.Attendees : [.. attendees.Select(attendee => KeepAnswer(attendee, item))];
        if (EventTime.Of(item) != before) item.Attendees = [.. item.Attendees.Select(attendee => Unanswered(attendee, item))];
        item.Modified = call.Now;
    }

    public static bool IsOfAttendeesOnly(JsonElement json) =>
        json.EnumerateObject().All(property => property.Name.StartsWith('@') || property.NameEquals("attendees"));

    /// <summary>A wall clock of one zone as the wall clock of another.</summary>
    public static LocalDateTime In(string zone, (LocalDateTime Local, string Zone) time) =>
        time.Zone == zone ? time.Local : Zones.At(time.Local, Zones.Find(time.Zone)).InZone(Zones.Find(zone)).LocalDateTime;

    public static void RefuseUnlessOrdered(LocalDateTime start, LocalDateTime end, bool isAllDay)
    {
        if (end < start) throw new GraphFailure(400, "ErrorPropertyValidationFailure", "The end date must be later than the start date.");
        if (isAllDay && (start.TimeOfDay != LocalTime.Midnight || end.TimeOfDay != LocalTime.Midnight || start == end))
            throw new GraphFailure(400, "ErrorPropertyValidationFailure", "The start and end of an all-day event must be at midnight, at least a day apart.");
    }

    private static Attendee KeepAnswer(Attendee attendee, CalendarEvent item) =>
        item.Attendees.Find(known => Invitations.Same(known, attendee)) is { } known ? known with { Type = attendee.Type } : attendee;

    // After another time, tallied responses are cleared, unless the meeting asks for none ([MS-OXOCAL] 3.1.4.7.3.2,
    // https://learn.microsoft.com/openspecs/exchange_server_protocols/ms-oxocal/e56b055f-f5cd-49cd-aa46-a86b95df6404).
    private static Attendee Unanswered(Attendee attendee, CalendarEvent item) =>
        item.ResponseRequested ? attendee with { Response = "none", AnsweredAt = null, Proposal = null } : attendee with { Proposal = null };
}
