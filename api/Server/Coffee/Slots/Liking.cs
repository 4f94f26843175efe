using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// Soft preferences: they order the slots and never remove one. A cost is counted in minutes away from the ideal time; a day
/// later costs as much as an hour away from it.
/// </summary>
internal static class Liking
{
    private const int ADayLater = 60;
    private const int OddQuarter = 10;
    private const int FridayAfternoon = 60;
    private const int EdgeOfTheirDay = 30;
    private const int OutsideTheirDay = 240;
    private const int TwiceTentative = 500;

    public static void Judge(SlotRequest request, Span<Candidate> candidates)
    {
        var today = request.Today;
        // Known hours rule out what is outside them; without them a usual day stands in.
        var theirClock = request.Theirs is { Hours: null, Zone: { } zone } ? new WallClock(zone) : null;
        foreach (ref var candidate in candidates)
            candidate.Cost = (candidate.Day * ADayLater) + FromIdeal(request.Kind, candidate.Minute) + OddTime(today, candidate)
                + ForThem(theirClock, candidate) + (IsTwiceTentative(candidate.Against) ? TwiceTentative : 0);
    }

    /// <summary>Mid-morning or mid-afternoon for coffee, half past twelve for lunch.</summary>
    private static int FromIdeal(CoffeeKind kind, int minute) => kind == CoffeeKind.Lunch
        ? Math.Abs(minute - (12 * 60) - 30)
        : Math.Min(Math.Abs(minute - (10 * 60)), Math.Abs(minute - (15 * 60)));

    private static int OddTime(LocalDate today, in Candidate candidate)
    {
        var cost = candidate.Minute % 30 == 0 ? 0 : OddQuarter;
        if (candidate.Minute >= 15 * 60 && DayCount.After(today, candidate.Day) == IsoDayOfWeek.Friday)
            cost += FridayAfternoon;
        return cost;
    }

    /// <summary>
    /// Nobody wants a call at night. Graph's hours are one window for the whole week, from its earliest start to its latest end
    /// (learn.microsoft.com/answers/questions/1291456), so their edges are less sure than their middle.
    /// </summary>
    private static int ForThem(WallClock? theirClock, in Candidate candidate)
    {
        if (theirClock is null)
            return candidate.IsAtTheirEdge ? EdgeOfTheirDay : 0;
        var hour = theirClock.ToLocal(candidate.Start) % NodaConstants.TicksPerDay / NodaConstants.TicksPerHour;
        return hour switch
        {
            < 8 or >= 18 => OutsideTheirDay,
            < 9 or >= 17 => EdgeOfTheirDay,
            _ => 0,
        };
    }

    private static bool IsTwiceTentative(RuleSet against) => against.Holds(SlotRule.Tentative) && against.Holds(SlotRule.TheirsTentative);
}
