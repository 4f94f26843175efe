using NodaTime;
using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>The calendar view: everything in a stretch of time, with series spread out into their days.</summary>
internal static class CalendarView
{
    private const int LongestDays = 1825;

    public static GraphAnswer Show(GraphCall call, CalendarScope scope)
    {
        var (from, to) = (Moment(call, "startDateTime"), Moment(call, "endDateTime"));
        if (to < from) throw GraphFailure.InvalidRequest("Your request can't be completed. The start date must be before the end date.");
        if (to - from > Duration.FromDays(LongestDays))
            throw GraphFailure.InvalidRequest(
                $"Your request can't be completed. The range between the start and end dates is greater than the allowed range. Maximum number of days: {LongestDays}");
        return List(call, Occurrences.Between(scope.Calendar.Events, from, to), "calendarView");
    }

    /// <summary>Filters, orders and pages a list of events as the query asks.</summary>
    public static GraphAnswer List(GraphCall call, IEnumerable<EventRow> rows, string context)
    {
        var view = EventOptions.View(call);
        var write = EventShape.Json.Writer(call.Query.Select);
        var filtered = rows.Where(EventFields.All.Compile(FilterParser.Parse(call.Query.Filter)));
        var sorted = Ordering.Parse(call.Query.OrderBy)?.Sort(filtered, EventFields.All) ?? [.. filtered];
        return GraphPage.Of(call, sorted, (json, row) => write(json, (row, view)), context).Applying(EventOptions.Applied(call));
    }

    // "The values of startDateTime and endDateTime are interpreted using the timezone offset specified in the value"; without one, UTC.
    private static Instant Moment(GraphCall call, string name)
    {
        var text = call.Query[name] ?? throw new GraphFailure(
            400, "ErrorInvalidParameter", "This request requires a time window specified by the query string parameters StartDateTime and EndDateTime.");
        // A plus sign that was not escaped arrives as a space.
        return Fields<EventRow>.ReadInstant(text.Replace(' ', '+'), name);
    }
}
