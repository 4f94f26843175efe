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

    public static int Cost(SlotRequest request, in Candidate candidate)
    {
        var cost = (candidate.Day * ADayLater) + FromIdeal(request.Kind, candidate.Minute) + ForThem(request, candidate.Start);
        if (candidate.Minute % 30 != 0)
            cost += OddQuarter;
        if (candidate.Minute >= 15 * 60 && request.Today.PlusDays(candidate.Day).DayOfWeek == IsoDayOfWeek.Friday)
            cost += FridayAfternoon;
        return candidate is { OverMine: true, OverTheirs: true } ? cost + TwiceTentative : cost;
    }

    /// <summary>Mid-morning or mid-afternoon for coffee, half past twelve for lunch.</summary>
    private static int FromIdeal(CoffeeKind kind, int minute) => kind == CoffeeKind.Lunch
        ? Math.Abs(minute - (12 * 60) - 30)
        : Math.Min(Math.Abs(minute - (10 * 60)), Math.Abs(minute - (15 * 60)));

    /// <summary>
    /// Nobody wants a call at night. Known hours rule out what is outside them, but Graph's are one window for the whole week, so
    /// their edges are less sure than their middle.
    /// </summary>
    private static int ForThem(SlotRequest request, long start)
    {
        if (request.Theirs.Zone is not { } zone)
            return 0;
        return Instant.FromUnixTimeTicks(start).InZone(zone).Hour switch
        {
            < 8 or >= 18 => OutsideTheirDay,
            < 9 or >= 17 => EdgeOfTheirDay,
            _ => 0,
        };
    }
}
