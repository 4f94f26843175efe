using System.Collections.Frozen;
using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>Everything that decides which times suit.</summary>
/// <param name="Zone">The user's zone: days, starts and notice are counted in it.</param>
/// <param name="Length">Elapsed time, more than zero.</param>
/// <param name="Buffer">Kept free before and after every item that blocks, on both sides; a slot may touch its end.</param>
/// <param name="NoticeDays">Working days: 0 is any moment after now, 1 the next working day from its first hour. A call needs 1 at most.</param>
/// <param name="HorizonDays">Local days from today on, today included.</param>
/// <param name="Mine">When the user likes to meet.</param>
/// <param name="MyItems">Leave out the coffee that is being moved, else it stands in its own way.</param>
public sealed record SlotRequest(
    Instant Now,
    DateTimeZone Zone,
    CoffeeKind Kind,
    Duration Length,
    Duration Buffer,
    int NoticeDays,
    int HorizonDays,
    WorkingWeek Mine,
    IReadOnlyList<BusyItem> MyItems,
    TheirCalendar Theirs)
{
    /// <summary>
    /// The way to or from a neighbouring item at another place; counts for a meeting in person when it is longer than
    /// <see cref="Buffer"/>.
    /// </summary>
    public Duration Travel { get; init; }

    /// <summary>
    /// The days that notice is counted in; null for <see cref="Mine"/>. Somebody whose coffee hours are Tuesday morning still
    /// works on Wednesday.
    /// </summary>
    public WorkingWeek? Office { get; init; }

    /// <summary>
    /// How many coffees an ISO week may hold, by the user's calendar; null for as many as fit. Read the calendar as
    /// <see cref="SlotFinder.WholeWeeks"/> says, or the coffees from before today are missed.
    /// </summary>
    public int? WeekPlan { get; init; }

    /// <summary>Days on which nobody is asked to a coffee, and which are no working days of notice.</summary>
    public IReadOnlySet<LocalDate> Holidays { get; init; } = FrozenSet<LocalDate>.Empty;

    internal int Notice => Kind == CoffeeKind.Decaf ? Math.Min(NoticeDays, 1) : NoticeDays;

    internal LocalDate Today => Now.InZone(Zone).Date;
}
