using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>How one answer shows events: in which zone, and with which extended property.</summary>
/// <param name="ZoneName">As asked; it is repeated in the answer.</param>
/// <param name="ExpandedProperty">The id of the extended property to show, or null.</param>
internal sealed record EventView(DateTimeZone Zone, string ZoneName, string? ExpandedProperty = null);

/// <summary>An event in Graph's JSON.</summary>
internal static class EventShape
{
    private const string NeverAnswered = "0001-01-01T00:00:00Z";
    private const string NoTimeZone = "UTC";

    public static readonly Shape<(EventRow Row, EventView View)> Json = new(
        "Event",
        WriteAnnotations,
        new("createdDateTime", (json, x) => json.WriteInstant("createdDateTime", x.Row.Event.Created)),
        new("lastModifiedDateTime", (json, x) => json.WriteInstant("lastModifiedDateTime", x.Row.Event.Modified)),
        new("changeKey", (json, x) => json.WriteString("changeKey", ChangeKey(x.Row))),
        new("categories", (json, _) => json.WriteTexts("categories", [])),
        new("transactionId", WriteTransactionId),
        new("originalStartTimeZone", (json, x) => json.WriteString("originalStartTimeZone", x.Row.Event.TimeZone)),
        new("originalEndTimeZone", (json, x) => json.WriteString("originalEndTimeZone", x.Row.Event.TimeZone)),
        new("iCalUId", (json, x) => json.WriteString("iCalUId", x.Row.ICalUId)),
        new("reminderMinutesBeforeStart", (json, _) => json.WriteNumber("reminderMinutesBeforeStart", 15)),
        new("isReminderOn", (json, _) => json.WriteBoolean("isReminderOn", true)),
        new("hasAttachments", (json, _) => json.WriteBoolean("hasAttachments", false)),
        new("subject", (json, x) => json.WriteString("subject", x.Row.Event.Subject)),
        new("bodyPreview", (json, x) => json.WriteString("bodyPreview", Preview(x.Row.Event.Body))),
        new("importance", (json, _) => json.WriteString("importance", "normal")),
        new("sensitivity", (json, x) => json.WriteString("sensitivity", x.Row.Event.Sensitivity)),
        new("isAllDay", (json, x) => json.WriteBoolean("isAllDay", x.Row.Event.IsAllDay)),
        new("isCancelled", (json, x) => json.WriteBoolean("isCancelled", x.Row.Event.IsCancelled)),
        new("isDraft", (json, _) => json.WriteBoolean("isDraft", false)),
        new("isOrganizer", (json, x) => json.WriteBoolean("isOrganizer", x.Row.Event.IsOrganizer)),
        new("responseRequested", (json, x) => json.WriteBoolean("responseRequested", x.Row.Event.ResponseRequested)),
        new("hideAttendees", (json, x) => json.WriteBoolean("hideAttendees", x.Row.Event.HideAttendees)),
        new("allowNewTimeProposals", (json, x) => json.WriteBoolean("allowNewTimeProposals", x.Row.Event.AllowNewTimeProposals)),
        new("seriesMasterId", (json, x) => json.WriteString("seriesMasterId", x.Row.Master?.Id)),
        new("showAs", (json, x) => json.WriteString("showAs", x.Row.Event.ShowAs)),
        new("type", (json, x) => json.WriteString("type", x.Row.Type)),
        new("webLink", (json, x) => json.WriteString("webLink", $"https://outlook.office365.com/owa/?itemid={Uri.EscapeDataString(x.Row.Id)}&exvsurl=1&path=/calendar/item")),
        new("onlineMeetingUrl", (json, _) => json.WriteNull("onlineMeetingUrl")),
        new("isOnlineMeeting", (json, x) => json.WriteBoolean("isOnlineMeeting", x.Row.Event.IsOnlineMeeting)),
        new("onlineMeetingProvider", (json, x) => json.WriteString("onlineMeetingProvider", x.Row.Event.IsOnlineMeeting ? "teamsForBusiness" : "unknown")),
        new("responseStatus", (json, x) => WriteResponse(json, "responseStatus", x.Row.Event.Response, null)),
        new("body", (json, x) => json.WriteItemBody("body", x.Row.Event.Body)),
        new("start", (json, x) => WriteTime(json, "start", x.Row.Event.IsAllDay, x.Row.Start, x.Row.StartsAt, x.View)),
        new("end", (json, x) => WriteTime(json, "end", x.Row.Event.IsAllDay, x.Row.End, x.Row.EndsAt, x.View)),
        new("location", (json, x) => WriteLocation(json, x.Row.Event.Location)),
        new("locations", (json, x) => WriteLocations(json, x.Row.Event.Location)),
        new("recurrence", (json, x) => RecurrenceShape.Write(json, x.Row)),
        new("attendees", (json, x) => WriteAttendees(json, x.Row.Event, x.View)),
        new("organizer", (json, x) => json.WriteRecipient("organizer", x.Row.Event.Organizer)),
        new("onlineMeeting", (json, x) => WriteOnlineMeeting(json, x.Row.Event)));

    private static void WriteAnnotations(Utf8JsonWriter json, (EventRow Row, EventView View) x)
    {
        json.WriteString("@odata.etag", $"W/\"{ChangeKey(x.Row)}\"");
        json.WriteString("id", x.Row.Id);
        if (x.View.ExpandedProperty is { } id) WriteExtendedProperty(json, x.Row.Event, id);
    }

    private static void WriteExtendedProperty(Utf8JsonWriter json, CalendarEvent item, string id)
    {
        if (!item.ExtendedProperties.TryGetValue(id, out var value)) return;
        json.WriteStartArray("singleValueExtendedProperties");
        json.WriteStartObject();
        json.WriteString("id", id);
        json.WriteString("value", value);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTransactionId(Utf8JsonWriter json, (EventRow Row, EventView View) x)
    {
        if (x.Row.Event.TransactionId is { } id) json.WriteString("transactionId", id);
    }

    // An all-day event is a day, not an instant: Graph gives midnight whatever zone is asked for.
    private static void WriteTime(Utf8JsonWriter json, string name, bool isAllDay, LocalDateTime wallClock, Instant moment, EventView view)
    {
        if (isAllDay) json.WriteDateTimeTimeZone(name, wallClock, NoTimeZone);
        else json.WriteDateTimeTimeZone(name, moment.InZone(view.Zone).LocalDateTime, view.ZoneName);
    }

    private static void WriteAttendees(Utf8JsonWriter json, CalendarEvent item, EventView view)
    {
        json.WriteStartArray("attendees");
        foreach (var attendee in item.Attendees)
        {
            json.WriteStartObject();
            json.WriteString("type", attendee.Type);
            WriteResponse(json, "status", attendee.Response, attendee.AnsweredAt);
            if (attendee.Proposal is { } proposal) json.WriteTimeSlot("proposedNewTime", proposal, view.Zone, view.ZoneName);
            json.WriteEmailAddress("emailAddress", attendee.Who);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteResponse(Utf8JsonWriter json, string name, string response, Instant? at)
    {
        json.WriteStartObject(name);
        json.WriteString("response", response);
        if (at is { } time) json.WriteInstant("time", time);
        else json.WriteString("time", NeverAnswered);
        json.WriteEndObject();
    }

    private static void WriteLocation(Utf8JsonWriter json, string location)
    {
        json.WriteStartObject("location");
        WriteLocationProperties(json, location);
        json.WriteEndObject();
    }

    private static void WriteLocations(Utf8JsonWriter json, string location)
    {
        json.WriteStartArray("locations");
        if (location.Length > 0)
        {
            json.WriteStartObject();
            WriteLocationProperties(json, location);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteLocationProperties(Utf8JsonWriter json, string location)
    {
        json.WriteString("displayName", location);
        json.WriteString("locationType", "default");
        json.WriteString("uniqueIdType", "unknown");
    }

    private static void WriteOnlineMeeting(Utf8JsonWriter json, CalendarEvent item)
    {
        if (!item.IsOnlineMeeting)
        {
            json.WriteNull("onlineMeeting");
            return;
        }
        json.WriteStartObject("onlineMeeting");
        json.WriteString("joinUrl", $"https://teams.microsoft.com/l/meetup-join/{Uri.EscapeDataString(item.ICalUId)}");
        json.WriteEndObject();
    }

    private static string ChangeKey(EventRow row) => FormattableString.Invariant($"DwAAABYA{row.Event.Modified.ToUnixTimeTicks():X16}");

    private static string Preview(string body) => body.Length <= 255 ? body : body[..255];
}
