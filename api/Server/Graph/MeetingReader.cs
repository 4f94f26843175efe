using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Graph.Mail;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Reads meetings by <c>calendarView</c>, recurrences expanded by Graph (Calendars.ReadBasic).</summary>
internal sealed class MeetingReader(GraphServiceClient graph)
{
    private const int PageSize = 1000;

    private static readonly string[] Fields =
        ["start", "end", "isAllDay", "isCancelled", "isOrganizer", "responseStatus", "organizer", "attendees"];

    /// <param name="range">Graph takes less than 1,825 days at a time.</param>
    public RequestInformation First(ReadRange range) => graph.Me.CalendarView.ToGetRequestInformation(get =>
    {
        get.QueryParameters.StartDateTime = Text(range.From);
        get.QueryParameters.EndDateTime = Text(range.To);
        get.QueryParameters.Select = Fields;
        get.QueryParameters.Top = PageSize;
    });

    /// <summary>The pages of the range.</summary>
    /// <param name="first">The answer to <see cref="First"/> where it came already; undefined = it is asked for here.</param>
    public async IAsyncEnumerable<IReadOnlyList<MeetingFacts>> PagesAsync(
        ReadRange range, WhoTable people, JsonElement first, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var json = new MeetingJson(people);
        var page = first.ValueKind == JsonValueKind.Object ? Page(first, json) : await Page(() => First(range), json, cancellation);
        var followed = new HashSet<string>(StringComparer.Ordinal);
        while (true)
        {
            yield return page.Meetings;
            if (page.NextLink is not { } link || !followed.Add(link)) break;
            page = await Page(() => GraphRequests.Link(link), json, cancellation);
        }
    }

    /// <summary>A page of a thousand meetings is a megabyte: it is read into borrowed memory and not kept.</summary>
    private Task<MeetingPage> Page(Func<RequestInformation> make, MeetingJson json, CancellationToken cancellation) =>
        graph.StreamAsync(make, async body =>
        {
            using var document = await JsonDocument.ParseAsync(body, cancellationToken: cancellation);
            return Page(document.RootElement, json);
        }, cancellation);

    private static MeetingPage Page(JsonElement page, MeetingJson json) =>
        new([.. page.List("value").Select(json.Read).OfType<MeetingFacts>()], page.Text("@odata.nextLink"));

    private sealed record MeetingPage(IReadOnlyList<MeetingFacts> Meetings, string? NextLink);

    private static string Text(long seconds) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(seconds));
}
