using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// The plan of so many coffees a week. Only the search asks it: whoever wants one more coffee in a full week may have it.
/// </summary>
internal static class WeekCap
{
    /// <summary>A coffee counts in the ISO week in which it begins, by the user's clock, whatever it shows as.</summary>
    public static void Mark(SlotRequest request, Span<Candidate> candidates)
    {
        if (request.WeekPlan is not { } plan)
            return;
        var today = request.Today;
        var coffees = new int[1 + DayCount.WeeksAhead(today, request.HorizonDays)];
        for (var i = 0; i < request.MyItems.Count; i++)
        {
            if (!request.MyItems[i].IsOneOfOurs)
                continue;
            var week = DayCount.WeeksAhead(today, Period.DaysBetween(today, request.MyItems[i].When.Start.InZone(request.Zone).Date));
            if (week >= 0 && week < coffees.Length)
                coffees[week]++;
        }
        foreach (ref var candidate in candidates)
            if (coffees[DayCount.WeeksAhead(today, candidate.Day)] >= plan)
                candidate.Against.Add(SlotRule.WeekFull);
    }
}
