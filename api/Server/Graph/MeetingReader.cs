using Microsoft.Graph;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Reads meetings by <c>calendarView</c>, recurrences expanded by Graph (Calendars.ReadBasic).</summary>
internal sealed class MeetingReader(GraphServiceClient graph)
{
    private const int PageSize = 250;

    private static readonly string[] Fields =
        ["id", "start", "end", "isAllDay", "isCancelled", "isOrganizer", "responseStatus", "organizer", "attendees"];

    /// <summary>The pages of the range; Graph takes less than 1,825 days at a time.</summary>
    public async IAsyncEnumerable<IReadOnlyList<MeetingFacts>> PagesAsync(
        ReadRange range, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        var answer = await graph.Me.CalendarView.GetAsync(
            request =>
            {
                request.QueryParameters.StartDateTime = Text(range.From);
                request.QueryParameters.EndDateTime = Text(range.To);
                request.QueryParameters.Select = Fields;
                request.QueryParameters.Top = PageSize;
            },
            cancellation);
        while (answer is not null)
        {
            yield return [.. (answer.Value ?? []).Select(ToFacts).OfType<MeetingFacts>()];
            answer = answer.OdataNextLink is { } link
                ? await graph.Me.CalendarView.WithUrl(link).GetAsync(cancellationToken: cancellation)
                : null;
        }
    }

    /// <summary>Null for an entry without a readable start or end.</summary>
    private static MeetingFacts? ToFacts(Event entry)
    {
        if (GraphTime.Read(entry.Start) is not { } start || GraphTime.Read(entry.End) is not { } end) return null;
        return new MeetingFacts(
            start,
            end,
            entry.IsAllDay == true,
            entry.IsCancelled == true,
            entry.IsOrganizer == true ? MeetingAnswer.Organizer : Answer(entry.ResponseStatus),
            Named(entry.Organizer?.EmailAddress),
            [.. (entry.Attendees ?? []).Select(ToAttendee).OfType<MeetingAttendee>()]);
    }

    private static MeetingAttendee? ToAttendee(Attendee attendee) =>
        Named(attendee.EmailAddress) is { } who
            ? new MeetingAttendee(who, Answer(attendee.Status), attendee.Type == AttendeeType.Resource)
            : null;

    private static NamedAddress? Named(EmailAddress? address) =>
        address?.Address is { Length: > 0 } text ? new NamedAddress(address.Name ?? "", text) : null;

    private static MeetingAnswer Answer(ResponseStatus? status) => status?.Response switch
    {
        ResponseType.Organizer => MeetingAnswer.Organizer,
        ResponseType.Accepted => MeetingAnswer.Accepted,
        ResponseType.TentativelyAccepted => MeetingAnswer.Tentative,
        ResponseType.Declined => MeetingAnswer.Declined,
        _ => MeetingAnswer.None,
    };

    private static string Text(long seconds) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(seconds));
}
