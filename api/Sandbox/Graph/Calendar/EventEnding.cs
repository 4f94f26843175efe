using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>Takes events out of the calendar. The organizer of a meeting mails a cancellation either way; a hold tells nobody.</summary>
internal static class EventEnding
{
    public static GraphAnswer Delete(GraphCall call)
    {
        var item = EventReading.FindWritable(call);
        End(call, item, "");
        return GraphAnswer.NoContent();
    }

    public static GraphAnswer Cancel(GraphCall call)
    {
        var item = EventReading.FindWritable(call);
        if (!item.IsOrganizer) throw GraphFailure.InvalidRequest("Your request can't be completed. You need to be an organizer to cancel a meeting.");
        End(call, item, call.Body?.Text("comment") ?? "");
        return GraphAnswer.Accepted();
    }

    private static void End(GraphCall call, CalendarEvent item, string comment)
    {
        call.Box.Events.Remove(item);
        item.Modified = call.Now;
        if (item.IsOrganizer && !item.IsCancelled) Invitations.Cancel(call, item, item.Attendees, comment);
    }
}
