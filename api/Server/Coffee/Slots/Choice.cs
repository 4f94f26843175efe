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

    /// <summary>Marks what it takes; the answer is in the order of taking, best first.</summary>
    public static List<TimeSlot> Take(SlotRequest request, Span<Candidate> candidates, int most)
    {
        var taken = new List<Candidate>(most);
        while (taken.Count < most)
        {
            var best = taken.Count == SpreadBy - 1 ? Elsewhere(candidates, taken) : Best(candidates, taken, static (_, _) => true);
            if (best < 0)
                break;
            candidates[best].IsTaken = true;
            taken.Add(candidates[best]);
        }
        return taken.ConvertAll(candidate => candidate.ToSlot(request));
    }

    private static int Elsewhere(Span<Candidate> candidates, List<Candidate> taken)
    {
        var best = Best(candidates, taken, static (one, other) => one.Day != other.Day);
        if (best < 0 || !IsOneDay(taken))
            best = Best(candidates, taken, static (_, _) => true);
        return best;
    }

    private static bool IsOneDay(List<Candidate> taken) => taken.TrueForAll(one => one.Day == taken[0].Day);

    private static int Best(Span<Candidate> candidates, List<Candidate> taken, Func<Candidate, Candidate, bool> allowed)
    {
        var (best, least) = (-1, int.MaxValue);
        for (var i = 0; i < candidates.Length; i++)
        {
            var candidate = candidates[i];
            if (candidate.IsTaken)
                continue;
            var cost = candidate.Cost;
            var suits = true;
            foreach (var other in taken)
            {
                suits &= allowed(candidate, other);
                cost += (candidate.Day == other.Day ? SameDay : 0) + (candidate.HalfDay == other.HalfDay ? SameHalfDay : 0);
            }
            if (suits && cost < least)
                (best, least) = (i, cost);
        }
        return best;
    }
}
