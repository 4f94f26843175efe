using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>What is known of the other person's time.</summary>
/// <param name="Visible">False when their calendar could not be read (outside the organization, an error): then no slot is called free.</param>
/// <param name="Items">Ignored when not visible.</param>
/// <param name="Hours">Their working hours when known, visible calendar or not.</param>
/// <param name="Zone">Their zone when known; null reads <paramref name="Hours"/> in the user's zone.</param>
public sealed record TheirCalendar(bool Visible, IReadOnlyList<BusyItem> Items, WorkingWeek? Hours = null, DateTimeZone? Zone = null)
{
    /// <summary>Nothing is known.</summary>
    public static TheirCalendar Hidden { get; } = new(false, []);
}
