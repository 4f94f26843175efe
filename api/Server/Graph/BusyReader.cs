using Microsoft.Graph;
using Microsoft.Graph.Me.Calendar.GetSchedule;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Coffee.Slots;

namespace OutlookCoffee.Graph;

/// <summary>Reads when somebody is free; what an entry is about is never asked for.</summary>
internal sealed class BusyReader(GraphServiceClient graph)
{
    private const int PageSize = 250;

    private static readonly string[] Fields =
        ["id", "type", "start", "end", "isAllDay", "isCancelled", "showAs", "responseStatus", "location", "isOnlineMeeting", "isOrganizer"];

    /// <summary>The user's main calendar, and those the user marked.</summary>
    /// <param name="zone">The user's: all-day entries fill its days.</param>
    /// <param name="marked">Ids of further calendars.</param>
    /// <param name="coffees">Event ids of our coffees: true marks one, false leaves it out (it is being sent or moved).</param>
    /// <exception cref="CalendarUnreadableException">A marked calendar cannot be read: a slot that ignores it would be a guess.</exception>
    public async Task<IReadOnlyList<BusyItem>> MineAsync(
        Interval window, DateTimeZone zone, string place, IReadOnlyList<string> marked, IReadOnlyDictionary<string, bool> coffees)
    {
        var items = new List<BusyItem>();
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in await EntriesAsync(null, window)) Add(entry);
        foreach (var id in marked)
            foreach (var entry in await MarkedAsync(id, window)) Add(entry);
        return items;

        void Add(Event entry)
        {
            // The main calendar may be marked too: each entry counts once. A master is the pattern of a series, not something that happens.
            if (entry.Type == EventType.SeriesMaster || (entry.Id is not null && !read.Add(entry.Id))) return;
            var isCoffee = coffees.TryGetValue(entry.Id ?? "", out var counts);
            if (isCoffee && !counts) return;
            if (BusyEntry.ToItem(entry, zone, place) is { } item) items.Add(item with { IsCoffee = isCoffee });
        }
    }

    /// <summary>People of the same organization, in the order asked for; hidden whose calendar cannot be seen, whatever the reason.</summary>
    /// <param name="addresses">At most 20.</param>
    /// <param name="window">Less than 62 days (calendar-getschedule).</param>
    public async Task<IReadOnlyList<TheirCalendar>> TheirsAsync(IReadOnlyList<string> addresses, Interval window, Instant now)
    {
        try
        {
            var answer = await graph.Me.Calendar.GetSchedule.PostAsGetSchedulePostResponseAsync(new GetSchedulePostRequestBody
            {
                Schedules = [.. addresses],
                StartTime = GraphTime.Utc(window.Start),
                EndTime = GraphTime.Utc(window.End),
                AvailabilityViewInterval = 15,
            });
            var schedules = answer?.Value ?? [];
            // Somebody unknown to the tenant comes back as an error inside a 200: that is not free, it is not known.
            return
            [
                .. addresses.Select((address, index) => Of(schedules, address, index) is { Error: null } schedule ? BusyEntry.Visible(schedule, now) : TheirCalendar.Hidden),
            ];
        }
        catch (Exception exception) when (GraphProblem.From(exception) is not null)
        {
            return [.. addresses.Select(_ => TheirCalendar.Hidden)];
        }
    }

    /// <summary>By its name; one that names nobody stands for whom was asked for at its place.</summary>
    private static ScheduleInformation? Of(List<ScheduleInformation> schedules, string address, int index) =>
        schedules.Find(one => string.Equals(one.ScheduleId, address, StringComparison.OrdinalIgnoreCase))
        ?? (index < schedules.Count && schedules[index].ScheduleId is null ? schedules[index] : null);

    private async Task<List<Event>> MarkedAsync(string id, Interval window)
    {
        try
        {
            return await EntriesAsync(id, window);
        }
        catch (ODataError error) when (error.ResponseStatusCode is StatusCodes.Status400BadRequest or StatusCodes.Status403Forbidden or StatusCodes.Status404NotFound)
        {
            throw new CalendarUnreadableException(id, error);
        }
    }

    /// <param name="calendar">Null = the main one.</param>
    private async Task<List<Event>> EntriesAsync(string? calendar, Interval window)
    {
        var (start, end) = (InstantPattern.General.Format(window.Start), InstantPattern.General.Format(window.End));
        var answer = calendar is null
            ? await graph.Me.CalendarView.GetAsync(request =>
                request.QueryParameters = new() { StartDateTime = start, EndDateTime = end, Select = Fields, Top = PageSize })
            : await graph.Me.Calendars[calendar].CalendarView.GetAsync(request =>
                request.QueryParameters = new() { StartDateTime = start, EndDateTime = end, Select = Fields, Top = PageSize });
        var entries = new List<Event>();
        var followed = new HashSet<string>(StringComparer.Ordinal);
        while (answer is not null)
        {
            entries.AddRange(answer.Value ?? []);
            answer = answer.OdataNextLink is { } link && followed.Add(link) ? await graph.Me.CalendarView.WithUrl(link).GetAsync() : null;
        }

        return entries;
    }
}
