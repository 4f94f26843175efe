using System.Text.Json;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Reads the JSON of one entry of the calendar; only what the contact rule needs.</summary>
internal sealed class MeetingJson(WhoTable people)
{
    /// <summary>Null for an entry without a readable start or end.</summary>
    public MeetingFacts? Read(JsonElement entry)
    {
        if (GraphTime.Read(entry, "start") is not { } start || GraphTime.Read(entry, "end") is not { } end) return null;
        return new MeetingFacts(
            start,
            end,
            entry.Is("isAllDay"),
            entry.Is("isCancelled"),
            entry.Is("isOrganizer") ? MeetingAnswer.Organizer : Answer(entry, "responseStatus"),
            Person(entry.Part("organizer")),
            [.. entry.List("attendees").Select(Attendee).OfType<MeetingAttendee>()]);
    }

    private MeetingAttendee? Attendee(JsonElement attendee) =>
        Person(attendee) is { } who ? new MeetingAttendee(who, Answer(attendee, "status"), attendee.Text("type") == "resource") : null;

    private Who? Person(JsonElement row) => people.Find(row.Part("emailAddress").Raw("name"), row.Part("emailAddress").Raw("address"));

    private static MeetingAnswer Answer(JsonElement row, string name) => row.Part(name).Text("response") switch
    {
        "organizer" => MeetingAnswer.Organizer,
        "accepted" => MeetingAnswer.Accepted,
        "tentativelyAccepted" => MeetingAnswer.Tentative,
        "declined" => MeetingAnswer.Declined,
        _ => MeetingAnswer.None,
    };
}
