using Microsoft.Graph;
using Microsoft.Graph.Models;

namespace OutlookCoffee.Graph;

/// <summary>The user's calendars (Calendars.ReadBasic).</summary>
internal sealed class CalendarList(GraphServiceClient graph)
{
    private static readonly string[] Fields = ["id", "name", "isDefaultCalendar", "canEdit", "owner"];

    public async Task<IReadOnlyList<CalendarFacts>> ReadAsync()
    {
        var found = new List<CalendarFacts>();
        var followed = new HashSet<string>(StringComparer.Ordinal);
        var answer = await graph.Me.Calendars.GetAsync(request => request.QueryParameters.Select = Fields);
        while (answer is not null)
        {
            found.AddRange((answer.Value ?? []).Where(one => one.Id is not null).Select(Facts));
            answer = answer.OdataNextLink is { } link && followed.Add(link) ? await graph.Me.Calendars.WithUrl(link).GetAsync() : null;
        }

        return found;
    }

    private static CalendarFacts Facts(Calendar calendar) =>
        new(calendar.Id!, calendar.Name ?? "", calendar.IsDefaultCalendar == true, calendar.Owner?.Name ?? "", calendar.Owner?.Address ?? "");
}

/// <summary>One calendar.</summary>
/// <param name="OwnerAddress">Empty when Graph does not say whose it is.</param>
internal sealed record CalendarFacts(string Id, string Name, bool IsDefault, string OwnerName, string OwnerAddress);
