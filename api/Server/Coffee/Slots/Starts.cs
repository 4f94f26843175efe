using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// The possible starts, by the wall clock: coffee at :00 and :30, decaf and lunch at the quarters, lunch from 11:30 to before
/// 14:00. A start that the clock skips moves to the end of the gap, one that comes twice is taken once, first.
/// </summary>
internal static class Starts
{
    private const int LunchFrom = (11 * 60) + 30;
    private const int LunchUntil = 14 * 60;

    /// <summary>How many there are at most.</summary>
    public static int Most(SlotRequest request) => Math.Max(1, request.HorizonDays * (DayWindow.DayMinutes / Step(request.Kind)));

    /// <summary>Lists them in the order of time and says how many they are.</summary>
    public static int List(SlotRequest request, Span<Candidate> into)
    {
        var (today, clock, step) = (request.Today, new WallClock(request.Zone), Step(request.Kind));
        var sameZone = request.Mine.Zone is null || request.Mine.Zone.Equals(request.Zone);
        var (count, previous, midnight) = (0, long.MinValue, WallClock.Midnight(today));
        for (var day = 0; day < request.HorizonDays; day++, midnight += NodaConstants.TicksPerDay)
        {
            var (first, until) = Bounds(request, DayCount.After(today, day), sameZone, step);
            for (var minute = first; minute < until; minute += step)
            {
                var start = clock.At(midnight + (minute * NodaConstants.TicksPerMinute));
                if (start <= previous)
                    continue;
                previous = start;
                into[count++] = new Candidate(start, day, minute);
            }
        }
        return count;
    }

    private static int Step(CoffeeKind kind) => kind is CoffeeKind.Decaf or CoffeeKind.Lunch ? 15 : 30;

    /// <summary>The first start of a day, on the grid, and the end of the last; nothing lies between them when the day has none.</summary>
    private static (int First, int Until) Bounds(SlotRequest request, IsoDayOfWeek day, bool sameZone, int step)
    {
        var windows = request.Mine.On(day);
        if (sameZone && windows.Count == 0)
            return (0, 0);
        if (request.Kind == CoffeeKind.Lunch)
            return (LunchFrom, LunchUntil);
        return sameZone
            ? ((windows[0].FromMinute + step - 1) / step * step, windows[^1].ToMinute)
            : (0, DayWindow.DayMinutes);
    }
}
