using Microsoft.Graph.Models;
using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Graph;

/// <summary>A coffee's event as it stands in the user's calendar.</summary>
/// <param name="WebLink">Opens it in Outlook on the web.</param>
/// <param name="Answers">What each invited address answered, in Graph's words; addresses in any case.</param>
internal sealed record CalendarEntry(
    string Id, string? WebLink, Instant? Start, Instant? End, bool IsCancelled, IReadOnlyDictionary<string, string> Answers)
{
    public static CalendarEntry From(Event entry) => new(
        entry.Id!,
        entry.WebLink,
        GraphTime.Read(entry.Start),
        GraphTime.Read(entry.End),
        entry.IsCancelled == true,
        (entry.Attendees ?? [])
            .Where(attendee => attendee.EmailAddress?.Address is not null)
            .DistinctBy(attendee => attendee.EmailAddress!.Address, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(
                attendee => attendee.EmailAddress!.Address!,
                attendee => Wire.Name(attendee.Status?.Response ?? ResponseType.None),
                StringComparer.OrdinalIgnoreCase));
}
