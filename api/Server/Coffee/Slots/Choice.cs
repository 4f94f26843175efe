namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// Takes the best few and spreads them: each one taken makes its own half-day and day less attractive, and by the third there are
/// two days (or, when only one is left, two half-days), so that whoever is asked for three times has a real choice.
/// </summary>
internal static class Choice
{
    private const int SameDay = 60;
    private const int SameHalfDay = 60;
    private const int SpreadBy = 3;
    private const int NoDay = -1;

    /// <summary>Marks what it takes; the answer is in the order of taking, best first.</summary>
    public static List<TimeSlot> Take(SlotRequest request, Span<Candidate> candidates, int most)
    {
        var taken = new List<TimeSlot>(Math.Min(most, candidates.Length));
        var onlyDay = NoDay;
        while (taken.Count < taken.Capacity)
        {
            ref var best = ref Best(candidates, taken.Count == SpreadBy - 1 ? onlyDay : NoDay);
            best.IsTaken = true;
            onlyDay = taken.Count == 0 || best.Day == onlyDay ? best.Day : NoDay;
            taken.Add(best.ToSlot(request));
            Crowd(candidates, best);
        }
        return taken;
    }

    /// <summary>The one of least cost, the earliest of several; on another day than that one if there is any.</summary>
    private static ref Candidate Best(Span<Candidate> candidates, int notOn)
    {
        var best = Least(candidates, notOn);
        return ref candidates[best >= 0 ? best : Least(candidates, NoDay)];
    }

    private static int Least(Span<Candidate> candidates, int notOn)
    {
        var (best, least) = (-1, int.MaxValue);
        for (var i = 0; i < candidates.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            if (candidate.Cost < least && !candidate.IsTaken && candidate.Day != notOn)
                (best, least) = (i, candidate.Cost);
        }
        return best;
    }

    private static void Crowd(Span<Candidate> candidates, Candidate taken)
    {
        foreach (ref var candidate in candidates)
            if (candidate.Day == taken.Day)
                candidate.Cost += SameDay + (candidate.HalfDay == taken.HalfDay ? SameHalfDay : 0);
    }
}
