using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using NodaTime;
using NodaTime.Text;
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
        ReadRange range, Owner owner, JsonElement first, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var json = new MeetingJson(owner);
        var page = first.ValueKind == JsonValueKind.Object ? first : await graph.JsonAsync(First(range), cancellation);
        while (true)
        {
            yield return [.. page.List("value").Select(json.Read).OfType<MeetingFacts>()];
            if (page.Text("@odata.nextLink") is not { } link) break;
            page = await graph.JsonAsync(GraphRequests.Link(link), cancellation);
        }
    }

    private static string Text(long seconds) => InstantPattern.General.Format(Instant.FromUnixTimeSeconds(seconds));
}
