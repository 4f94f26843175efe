using NodaTime;

namespace OutlookCoffee.People;

/// <summary>What the contact rule needs to know of one meeting.</summary>
/// <param name="MyResponse">The user's own answer.</param>
public sealed record MeetingFacts(
    Instant Start,
    Instant End,
    bool IsAllDay,
    bool IsCancelled,
    MeetingAnswer MyResponse,
    Who? Organizer,
    IReadOnlyList<MeetingAttendee> Attendees);

/// <summary>Somebody invited.</summary>
/// <param name="IsResource">A room or equipment.</param>
public readonly record struct MeetingAttendee(Who Who, MeetingAnswer Answer, bool IsResource);

/// <summary>An answer to an invitation; <c>none</c> and <c>notResponded</c> of Graph are one here.</summary>
public enum MeetingAnswer
{
    None,
    Organizer,
    Accepted,
    Tentative,
    Declined,
}
