using System.Text.Json;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Reads the JSON of one entry of the calendar; only what the contact rule needs.</summary>
internal sealed class MeetingJson(Owner owner)
{
    /// <summary>Null for an entry without a readable start or end.</summary>
    public MeetingFacts? Read(JsonElement entry)
    {
        if (GraphTime.Read(entry, "start") is not { } start || GraphTime.Read(entry, "end") is not { } end) return null;
        return new MeetingFacts(
            start,
            end,
            Is(entry, "isAllDay"),
            Is(entry, "isCancelled"),
            Is(entry, "isOrganizer") ? MeetingAnswer.Organizer : Answer(entry, "responseStatus"),
            entry.TryGetProperty("organizer", out var organizer) ? Person(organizer) : null,
            entry.TryGetProperty("attendees", out var attendees) && attendees.ValueKind == JsonValueKind.Array
                ? [.. attendees.EnumerateArray().Select(Attendee).OfType<MeetingAttendee>()]
                : []);
    }

    private MeetingAttendee? Attendee(JsonElement attendee) =>
        Person(attendee) is { } who ? new MeetingAttendee(who, Answer(attendee, "status"), Text(attendee, "type") == "resource") : null;

    private Who? Person(JsonElement row) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty("emailAddress", out var address) && address.ValueKind == JsonValueKind.Object
            ? Who.From(Text(address, "name"), Text(address, "address"), owner)
            : null;

    private static MeetingAnswer Answer(JsonElement row, string name) =>
        row.TryGetProperty(name, out var status) && status.ValueKind == JsonValueKind.Object
            ? Text(status, "response") switch
            {
                "organizer" => MeetingAnswer.Organizer,
                "accepted" => MeetingAnswer.Accepted,
                "tentativelyAccepted" => MeetingAnswer.Tentative,
                "declined" => MeetingAnswer.Declined,
                _ => MeetingAnswer.None,
            }
            : MeetingAnswer.None;

    private static bool Is(JsonElement row, string name) => row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
