using Microsoft.Graph;
using Microsoft.Graph.Me.Calendar.GetSchedule;
using Microsoft.Graph.Models;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Coffee.Slots;

namespace OutlookCoffee.Graph;

/// <summary>Reads when somebody is free; what an entry is about is never asked for.</summary>
internal sealed class BusyReader(GraphServiceClient graph)
{
    private const int PageSize = 250;

    private static readonly string[] Fields =
        ["id", "start", "end", "isAllDay", "isCancelled", "showAs", "responseStatus", "location", "isOrganizer"];

    /// <summary>The user's own calendar.</summary>
    /// <param name="zone">The user's: all-day entries fill its days.</param>
    /// <param name="coffees">Event ids of our coffees: true marks one, false leaves it out (it is being sent or moved).</param>
    public async Task<IReadOnlyList<BusyItem>> MineAsync(
        Interval window, DateTimeZone zone, string place, IReadOnlyDictionary<string, bool> coffees)
    {
        var items = new List<BusyItem>();
        var answer = await graph.Me.CalendarView.GetAsync(request =>
        {
            request.QueryParameters.StartDateTime = InstantPattern.General.Format(window.Start);
            request.QueryParameters.EndDateTime = InstantPattern.General.Format(window.End);
            request.QueryParameters.Select = Fields;
            request.QueryParameters.Top = PageSize;
        });
        while (answer is not null)
        {
            foreach (var entry in answer.Value ?? [])
            {
                var isCoffee = coffees.TryGetValue(entry.Id!, out var counts);
                if (isCoffee && !counts) continue;
                if (ToItem(entry, zone, place) is { } item) items.Add(item with { IsCoffee = isCoffee });
            }

            answer = answer.OdataNextLink is { } link ? await graph.Me.CalendarView.WithUrl(link).GetAsync() : null;
        }

        return items;
    }

    /// <summary>Somebody of the same organization; hidden when their calendar cannot be seen, whatever the reason.</summary>
    public async Task<TheirCalendar> TheirsAsync(string address, Interval window)
    {
        try
        {
            var answer = await graph.Me.Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(new GetSchedulePostRequestBody
            {
                Schedules = [address],
                StartTime = GraphTime.Utc(window.Start),
                EndTime = GraphTime.Utc(window.End),
                AvailabilityViewInterval = 15,
            });
            var schedule = answer?.Value?.FirstOrDefault();
            // Somebody unknown to the tenant comes back as an error inside a 200: that is not free, it is not known.
            return schedule is null || schedule.Error is not null ? TheirCalendar.Hidden : Visible(schedule);
        }
        catch (Exception exception) when (GraphProblem.From(exception) is not null)
        {
            return TheirCalendar.Hidden;
        }
    }

    private static TheirCalendar Visible(ScheduleInformation schedule)
    {
        var items = (schedule.ScheduleItems ?? []).Select(item =>
            GraphTime.Read(item.Start) is { } start && GraphTime.Read(item.End) is { } end && start < end
                ? new BusyItem(new Interval(start, end), Status(item.Status))
                : null);
        var (hours, zone) = WorkingHoursJson.Read(schedule.WorkingHours);
        return new TheirCalendar(true, [.. items.OfType<BusyItem>()], hours, zone);
    }

    private static BusyItem? ToItem(Event entry, DateTimeZone zone, string place)
    {
        var status = Status(entry.ShowAs);
        var (declined, unanswered) = (entry.ResponseStatus?.Response == ResponseType.Declined, entry.ResponseStatus?.Response == ResponseType.NotResponded);
        if (entry.IsAllDay == true)
        {
            return GraphTime.Date(entry.Start) is { } from && GraphTime.Date(entry.End) is { } until && from < until
                ? BusyItem.AllDay(from, until, zone, status) with { IsCancelled = entry.IsCancelled == true, IsDeclined = declined, NotResponded = unanswered }
                : null;
        }

        if (GraphTime.Read(entry.Start) is not { } start || GraphTime.Read(entry.End) is not { } end || start >= end) return null;
        var elsewhere = entry.Location?.DisplayName is { Length: > 0 } location && !location.Equals(place, StringComparison.OrdinalIgnoreCase);
        return new BusyItem(new Interval(start, end), status, entry.IsCancelled == true, declined, unanswered, HasOtherPlace: elsewhere);
    }

    private static ShowAs Status(FreeBusyStatus? status) => status switch
    {
        FreeBusyStatus.Free => ShowAs.Free,
        FreeBusyStatus.Tentative => ShowAs.Tentative,
        FreeBusyStatus.Busy => ShowAs.Busy,
        FreeBusyStatus.Oof => ShowAs.OutOfOffice,
        FreeBusyStatus.WorkingElsewhere => ShowAs.WorkingElsewhere,
        _ => ShowAs.Unknown,
    };
}
