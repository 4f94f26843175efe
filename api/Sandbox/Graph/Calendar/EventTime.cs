using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Calendar;

/// <summary>What an answer to a meeting is an answer to: its moments, whatever zone they are written in, and for a series its rule.</summary>
internal sealed record EventTime(Instant Start, Instant End, string? Rule)
{
    public static EventTime Of(CalendarEvent item)
    {
        var zone = Zones.Find(item.TimeZone);
        return new(Zones.At(item.Start, zone), Zones.At(item.End, zone), item.Recurrence?.Rule);
    }
}
