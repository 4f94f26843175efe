using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Extensions;
using OutlookCoffee.Web;

namespace OutlookCoffee.Graph;

/// <summary>A coffee's event as it stands in the user's calendar.</summary>
/// <param name="WebLink">Opens it in Outlook on the web.</param>
/// <param name="Guests">Who is invited besides the user, and what each answered; addresses in any case.</param>
internal sealed record CalendarEntry(
    string Id, string? WebLink, Instant? Start, Instant? End, bool IsCancelled, IReadOnlyDictionary<string, GuestAnswer> Guests)
{
    public bool HasGuests => Guests.Count > 0;

    public static CalendarEntry From(Event entry) => new(
        entry.Id!,
        entry.WebLink,
        GraphTime.Read(entry.Start),
        GraphTime.Read(entry.End),
        entry.IsCancelled == true,
        (entry.Attendees ?? [])
            .Where(attendee => attendee.EmailAddress?.Address is not null && attendee.Status?.Response != ResponseType.Organizer)
            .DistinctBy(attendee => attendee.EmailAddress!.Address, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(attendee => attendee.EmailAddress!.Address!, Answer, StringComparer.OrdinalIgnoreCase));

    private static GuestAnswer Answer(Attendee attendee) => new(
        Wire.Name(attendee.Status?.Response ?? ResponseType.None),
        // The year 1 is Graph's way to say that nobody answered.
        attendee.Status?.Time is { Year: > 1 } at ? at.ToInstant() : null,
        GraphTime.Read(attendee.ProposedNewTime?.Start),
        GraphTime.Read(attendee.ProposedNewTime?.End));
}

/// <summary>What somebody invited answered.</summary>
/// <param name="Response">In Graph's words, for example <c>tentativelyAccepted</c>.</param>
/// <param name="At">Null when they did not answer, or Graph does not say when.</param>
/// <param name="ProposedStart">With <paramref name="ProposedEnd"/> another time that they propose.</param>
internal sealed record GuestAnswer(string Response, Instant? At, Instant? ProposedStart, Instant? ProposedEnd);
