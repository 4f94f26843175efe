using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Takes events out of the calendar. The organizer of a meeting mails a cancellation either way; a hold tells nobody.</summary>
internal static class EventEnding
{
    public static GraphAnswer Delete(GraphCall call, CalendarScope scope)
    {
        var (row, calendar) = EventReading.FindWritable(call, scope);
        End(call, row, calendar, "");
        return GraphAnswer.NoContent();
    }

    public static GraphAnswer Cancel(GraphCall call, CalendarScope scope)
    {
        var (row, calendar) = EventReading.FindWritable(call, scope);
        if (!row.Event.IsOrganizer) throw GraphFailure.InvalidRequest("Your request can't be completed. You need to be an organizer to cancel a meeting.");
        End(call, row, calendar, call.Body?.Text("comment") ?? "");
        return GraphAnswer.Accepted();
    }

    private static void End(GraphCall call, EventRow row, CalendarFolder calendar, string comment)
    {
        var item = row.Event;
        if (row.Master is { } series) SeriesDay.Put(series, row.Day!.Value, null, call.Now);
        else calendar.Events.Remove(item);
        item.Modified = call.Now;
        if (item.IsOrganizer && !item.IsCancelled) Invitations.Cancel(call, item, item.Attendees, comment, row.Master);
    }
}
