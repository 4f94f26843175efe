using System.Buffers;
using NodaTime;

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

    /// <summary>The same, made longer to whole ISO weeks: what the user's own calendar has to be read for when there is a week's plan.</summary>
    public static Interval WholeWeeks(Instant now, DateTimeZone zone, int horizonDays)
    {
        var today = now.InZone(zone).Date;
        var monday = today.PlusDays(1 - (int)today.DayOfWeek);
        var next = today.PlusDays(horizonDays).Next(IsoDayOfWeek.Monday);
        return new Interval(zone.AtStartOfDay(monday).ToInstant(), zone.AtStartOfDay(next).ToInstant());
    }

    /// <summary>
    /// At most six slots, best first. Possible starts lie between the first and the last hour of the user's working days; each
    /// one that is not offered for a rule's sake counts once, under the first rule that forbids it. Without a single working
    /// day the answer counts the days looked at.
    /// </summary>
    public static SlotResult Find(SlotRequest request)
    {
        var rented = ArrayPool<Candidate>.Shared.Rent(Starts.Most(request));
        Span<int> removed = stackalloc int[(int)SlotRule.TheirsTentative + 1];
        removed.Clear();
        try
        {
            var starts = rented.AsSpan(0, Starts.List(request, rented));
            if (starts.IsEmpty)
                removed[(int)SlotRule.OutsideHours] = request.HorizonDays;
            new Obstacles(request, starts).Mark();
            WeekCap.Mark(request, starts);
            MarkNotice(request, starts);
            var found = CertainFirst(starts, removed);
            Liking.Judge(request, found);
            return new SlotResult(Choice.Take(request, found, Most), Counts(removed));
        }
        finally
        {
            ArrayPool<Candidate>.Shared.Return(rented);
        }
    }

    /// <summary>
    /// The check just before writing: null when the time may be taken, else the first rule that forbids it. Notice is then only
    /// "still to come", and a full week is the user's own affair. Something tentative forbids it only while the search finds a
    /// slot without.
    /// </summary>
    public static SlotRule? IsStillFree(SlotRequest request, Interval slot)
    {
        if (slot.Start <= request.Now)
            return SlotRule.Notice;
        if (slot.Start.InZone(request.Zone).Date >= request.Today.PlusDays(request.HorizonDays))
            return SlotRule.Horizon;
        Span<Candidate> only = [new Candidate(slot.Start.ToUnixTimeTicks(), day: 0, minute: 0)];
        new Obstacles(request with { Length = slot.Duration }, only).Mark();
        var rule = only[0].Against.First;
        if (rule is not (SlotRule.Tentative or SlotRule.TheirsTentative))
            return rule;
        return Find(request).Slots.Any(other => !other.OverTentative && other.Theirs != TheirState.Tentative) ? rule : null;
    }

    /// <summary>Enough notice is the n-th working day from its first moment, and always after now.</summary>
    private static void MarkNotice(SlotRequest request, Span<Candidate> starts)
    {
        var day = (request.Office ?? request.Mine).WorkingDayAfter(request.Today, request.Notice, request.HorizonDays, request.Holidays);
        var earliest = day is null
            ? long.MaxValue
            : Math.Max(request.Now.ToUnixTimeTicks() + 1, request.Zone.AtStartOfDay(day.Value).ToInstant().ToUnixTimeTicks());
        for (var i = 0; i < starts.Length && starts[i].Start < earliest; i++)
            starts[i].Against.Add(SlotRule.Notice);
    }

    /// <summary>Moves what is left to the front and counts the others; the tentative ones stay when nothing else is left.</summary>
    private static Span<Candidate> CertainFirst(Span<Candidate> starts, Span<int> removed)
    {
        var certain = 0;
        foreach (ref readonly var start in starts)
        {
            if (start.Against.First is { } rule)
                removed[(int)rule]++;
            else
                certain++;
        }
        if (certain == 0)
            removed[(int)SlotRule.Tentative] = removed[(int)SlotRule.TheirsTentative] = 0;
        var kept = 0;
        foreach (ref readonly var start in starts)
            if (start.Against.First is var rule && (certain > 0 ? rule is null : rule is SlotRule.Tentative or SlotRule.TheirsTentative))
                starts[kept++] = start;
        return starts[..kept];
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
