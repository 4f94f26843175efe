using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Events as they are kept: single ones and the masters of series.</summary>
internal static class EventReading
{
    public static GraphAnswer List(GraphCall call, CalendarScope scope) => CalendarView.List(call, scope.Calendar.Events.Select(EventRow.Of), "events");

    public static GraphAnswer One(GraphCall call, CalendarScope scope) => Show(call, Find(call, scope).Row);

    public static GraphAnswer Instances(GraphCall call, CalendarScope scope)
    {
        var from = Fields<EventRow>.ReadInstant(call.Query["startDateTime"] ?? "", "startDateTime");
        var to = Fields<EventRow>.ReadInstant(call.Query["endDateTime"] ?? "", "endDateTime");
        var rows = Occurrences.Rows(Find(call, scope).Row.Event, to).Where(row => row.StartsAt < to && row.EndsAt > from);
        return CalendarView.List(call, rows, "events/instances");
    }

    public static GraphAnswer Show(GraphCall call, EventRow row, int status = 200)
    {
        var (view, write) = (EventOptions.View(call), EventShape.Json.Writer(call.Query.Select));
        return GraphPage.Single(call, row, (json, item) => write(json, (item, view)), "events/$entity", status).Applying(EventOptions.Applied(call));
    }

    /// <summary>The event or the occurrence that the path names, to be changed.</summary>
    public static (EventRow Row, CalendarFolder Calendar) FindWritable(GraphCall call, CalendarScope scope)
    {
        var (row, calendar) = Find(call, scope);
        return (row, CalendarScope.Writable(calendar));
    }

    private static (EventRow Row, CalendarFolder Calendar) Find(GraphCall call, CalendarScope scope)
    {
        var id = call.Keys["event"];
        if (EventRow.ParseOccurrence(id) is not var (masterId, day)) return Find(scope, id, EventRow.Of);
        return Find(scope, masterId, master => Occurrences.On(master, day) ?? throw GraphFailure.ItemNotFound());
    }

    private static (EventRow Row, CalendarFolder Calendar) Find(CalendarScope scope, string id, Func<CalendarEvent, EventRow> show)
    {
        foreach (var calendar in scope.Searched)
            if (calendar.Events.Find(item => item.Id == id) is { } found) return (show(found), calendar);
        throw GraphFailure.ItemNotFound();
    }
}
