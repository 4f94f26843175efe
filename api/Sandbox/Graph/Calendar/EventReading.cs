using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Events as they are kept: single ones and the masters of series.</summary>
internal static class EventReading
{
    public static GraphAnswer List(GraphCall call) => CalendarView.List(call, call.Box.Events.Select(EventRow.Of), "events");

    public static GraphAnswer One(GraphCall call) => Show(call, Find(call));

    public static GraphAnswer Instances(GraphCall call)
    {
        var from = Fields<EventRow>.ReadInstant(call.Query["startDateTime"] ?? "", "startDateTime");
        var to = Fields<EventRow>.ReadInstant(call.Query["endDateTime"] ?? "", "endDateTime");
        var rows = Occurrences.Rows(Find(call).Event, to).Where(row => row.StartsAt < to && row.EndsAt > from);
        return CalendarView.List(call, rows, "events/instances");
    }

    public static GraphAnswer Show(GraphCall call, EventRow row, int status = 200)
    {
        var (view, write) = (EventOptions.View(call), EventShape.Json.Writer(call.Query.Select));
        return GraphPage.Single(call, row, (json, item) => write(json, (item, view)), "events/$entity", status).Applying(EventOptions.Applied(call));
    }

    /// <summary>The event or the occurrence that the path names.</summary>
    public static EventRow Find(GraphCall call)
    {
        var id = call.Keys["event"];
        if (EventRow.ParseOccurrence(id) is not var (masterId, day)) return EventRow.Of(Find(call.Box, id));
        return Occurrences.On(Find(call.Box, masterId), day) ?? throw GraphFailure.ItemNotFound();
    }

    /// <summary>The event that a write goes to; the days of a series are not changed one by one here.</summary>
    public static CalendarEvent FindWritable(GraphCall call)
    {
        var row = Find(call);
        return row.Master is null ? row.Event : throw GraphFailure.InvalidRequest("A single occurrence of a series cannot be changed in this mailbox.");
    }

    private static CalendarEvent Find(Mailbox box, string id) => box.Events.Find(item => item.Id == id) ?? throw GraphFailure.ItemNotFound();
}
