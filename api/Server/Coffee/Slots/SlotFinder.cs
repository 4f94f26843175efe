using System.Buffers;
using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// Finds times for a coffee in calendars that were read before. Graph's own <c>findMeetingTimes</c> drops everybody outside the
/// tenant (unknown counts 49 %, the threshold is 50 %), so this works on busy items alone.
/// </summary>
public static class SlotFinder
{
    /// <summary>More is not a choice but a list.</summary>
    public const int Most = 6;

    /// <summary>What of both calendars has to be read: from the start of today, so that a coffee earlier today is seen.</summary>
    public static Interval CalendarWindow(Instant now, DateTimeZone zone, int horizonDays)
    {
        var today = now.InZone(zone).Date;
        return new Interval(
            zone.AtStartOfDay(today).ToInstant(), zone.AtStartOfDay(today.PlusDays(horizonDays + 1)).ToInstant());
    }

    /// <summary>
    /// At most six slots, best first. Possible starts lie between the first and the last hour of the user's working days; each
    /// one that is not offered for a rule's sake counts once, under the first rule that forbids it. Without a single working
    /// day the answer counts the days looked at.
    /// </summary>
    public static SlotResult Find(SlotRequest request)
    {
        var perDay = DayWindow.DayMinutes / Starts.Step(request.Kind);
        var candidates = ArrayPool<Candidate>.Shared.Rent(Math.Max(1, request.HorizonDays * perDay));
        Span<int> removed = stackalloc int[(int)SlotRule.TheirsTentative + 1];
        removed.Clear();
        try
        {
            var count = Gather(request, candidates, removed);
            if (count == 0 && removed.IndexOfAnyExcept(0) < 0)
                removed[(int)SlotRule.OutsideHours] = request.HorizonDays;
            var found = CertainFirst(candidates.AsSpan(0, count), removed);
            foreach (ref var candidate in found)
                candidate.Cost = Liking.Cost(request, candidate);
            return new SlotResult(Choice.Take(request, found, Most), Counts(removed));
        }
        finally
        {
            ArrayPool<Candidate>.Shared.Return(candidates);
        }
    }

    /// <summary>
    /// The check just before writing: null when the time may be taken, else the first rule that forbids it. Notice is then only
    /// "still to come". Something tentative forbids it only while the search finds a slot without.
    /// </summary>
    public static SlotRule? IsStillFree(SlotRequest request, Interval slot)
    {
        if (slot.Start <= request.Now)
            return SlotRule.Notice;
        if (slot.Start.InZone(request.Zone).Date >= request.Today.PlusDays(request.HorizonDays))
            return SlotRule.Horizon;
        using var obstacles = new Obstacles(request);
        var rule = obstacles.FirstAgainst(slot.Start.ToUnixTimeTicks(), slot.End.ToUnixTimeTicks());
        if (rule is not (SlotRule.Tentative or SlotRule.TheirsTentative))
            return rule;
        return Find(request).Slots.Any(other => !other.OverTentative && other.Theirs != TheirState.Tentative) ? rule : null;
    }

    private static int Gather(SlotRequest request, Candidate[] into, Span<int> removed)
    {
        using var obstacles = new Obstacles(request);
        var (earliest, length) = (Earliest(request), request.Length.BclCompatibleTicks);
        var (count, previous, step) = (0, long.MinValue, Starts.Step(request.Kind));
        for (var day = 0; day < request.HorizonDays; day++)
        {
            var starts = new Starts(request, request.Today.PlusDays(day));
            for (var minute = starts.First; minute < starts.Until; minute += step)
            {
                var start = starts.At(minute);
                if (start <= previous)
                    continue;
                previous = start;
                var rule = Removed(obstacles, start, start + length, earliest);
                if (rule is null or SlotRule.Tentative or SlotRule.TheirsTentative)
                    into[count++] = Allowed(obstacles, start, start + length, day, minute, rule);
                else
                    removed[(int)rule]++;
            }
        }
        return count;
    }

    private static SlotRule? Removed(Obstacles obstacles, long start, long end, long earliest)
    {
        var rule = obstacles.FirstAgainst(start, end);
        return rule != SlotRule.OutsideHours && start < earliest ? SlotRule.Notice : rule;
    }

    private static Candidate Allowed(Obstacles obstacles, long start, long end, int day, int minute, SlotRule? rule) =>
        new(start, day, minute, rule == SlotRule.Tentative, rule != null && obstacles.Meets(SlotRule.TheirsTentative, start, end));

    /// <summary>Drops and counts the tentative ones, unless nothing else is left: then they stay.</summary>
    private static Span<Candidate> CertainFirst(Span<Candidate> found, Span<int> removed)
    {
        var kept = 0;
        Span<int> dropped = stackalloc int[removed.Length];
        dropped.Clear();
        foreach (var candidate in found)
        {
            if (candidate.IsTentative)
                dropped[(int)(candidate.OverMine ? SlotRule.Tentative : SlotRule.TheirsTentative)]++;
            else
                kept++;
        }
        if (kept == 0 || kept == found.Length)
            return found;
        for (var rule = 0; rule < removed.Length; rule++)
            removed[rule] += dropped[rule];
        var next = 0;
        foreach (var candidate in found)
            if (!candidate.IsTentative)
                found[next++] = candidate;
        return found[..kept];
    }

    /// <summary>Ticks of the first moment that gives enough notice: the n-th working day, and always after now.</summary>
    private static long Earliest(SlotRequest request)
    {
        var soonest = request.Now.ToUnixTimeTicks() + 1;
        var day = (request.Office ?? request.Mine).WorkingDayAfter(request.Today, request.NoticeDays, request.HorizonDays);
        return day is null
            ? long.MaxValue
            : Math.Max(soonest, request.Zone.AtStartOfDay(day.Value).ToInstant().ToUnixTimeTicks());
    }

    private static List<RuleCount> Counts(ReadOnlySpan<int> removed)
    {
        var counts = new List<RuleCount>();
        for (var rule = 0; rule < removed.Length; rule++)
            if (removed[rule] > 0)
                counts.Add(new RuleCount((SlotRule)rule, removed[rule]));
        counts.Sort((one, other) => (other.Count, one.Rule).CompareTo((one.Count, other.Rule)));
        return counts;
    }
}
