using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// Writes to each possible start which rules of hours and items are against it. Each item looks up the few starts that it
/// touches; nothing is sorted, and most starts are met by no item at all.
/// </summary>
/// <param name="candidates">In the order of time.</param>
internal readonly ref struct Obstacles(SlotRequest request, Span<Candidate> candidates)
{
    private readonly Span<Candidate> _candidates = candidates;
    private readonly long _length = request.Length.BclCompatibleTicks;
    private readonly long _buffer = request.Buffer.BclCompatibleTicks;
    private readonly long _travel = Duration.Max(request.Travel, request.Buffer).BclCompatibleTicks;

    public void Mark()
    {
        new OpenHours(_candidates, _length, SlotRule.OutsideHours).Mark(request, request.Mine, request.Mine.Zone ?? request.Zone);
        if (request.Theirs.Hours is { } hours)
            new OpenHours(_candidates, _length, SlotRule.TheirsOutsideHours)
                .Mark(request, hours, hours.Zone ?? request.Theirs.Zone ?? request.Zone);
        foreach (var holiday in request.Holidays)
            MarkDays(SlotRule.Holiday, holiday, holiday);
        for (var i = 0; i < request.MyItems.Count; i++)
            MarkMine(request.MyItems[i]);
        for (var i = 0; request.Theirs.Visible && i < request.Theirs.Items.Count; i++)
            MarkTheirs(request.Theirs.Items[i]);
    }

    private void MarkMine(BusyItem item)
    {
        if (item.IsOneOfOurs)
            MarkDaysOf(item.When);
        if (RuleOf(item) is not { } rule)
            return;
        var (start, end) = Ticks(item.When);
        var travel = item.HasOtherPlace && request.Kind != CoffeeKind.Decaf ? _travel : _buffer;
        for (var i = FirstEndingAfter(start - travel); i < _candidates.Length; i++)
        {
            ref var candidate = ref _candidates[i];
            var distance = Math.Max(start - candidate.Start - _length, candidate.Start - end);
            if (candidate.Start - end >= travel)
                break;
            if (distance < 0 || rule == SlotRule.Tentative)
                candidate.Against.Add(rule);
            else
                candidate.Against.Add(distance < _buffer ? SlotRule.Buffer : SlotRule.Travel);
        }
    }

    private void MarkTheirs(BusyItem item)
    {
        if (RuleOf(item) is not { } rule)
            return;
        var (start, end) = Ticks(item.When);
        MarkSpan(rule == SlotRule.Tentative ? SlotRule.TheirsTentative : SlotRule.TheirsBusy, start - _buffer, end + _buffer);
    }

    /// <summary>What an item is in the way as; null when it is not in the way. All-day plays no part in it.</summary>
    private SlotRule? RuleOf(BusyItem item) => item switch
    {
        { IsCancelled: true } or { IsDeclined: true } or { Status: ShowAs.Free } => null,
        { Status: ShowAs.WorkingElsewhere } when request.Kind == CoffeeKind.Decaf => null,
        { NotResponded: true } or { Status: ShowAs.Tentative } => SlotRule.Tentative,
        { Status: ShowAs.OutOfOffice } => SlotRule.OutOfOffice,
        { Status: ShowAs.WorkingElsewhere } => SlotRule.WorkingElsewhere,
        _ => SlotRule.Busy,
    };

    private void MarkDaysOf(Interval when)
    {
        var first = when.Start.InZone(request.Zone).Date;
        var last = Instant.Max(when.Start, when.End - Duration.Epsilon).InZone(request.Zone).Date;
        MarkDays(SlotRule.OneADay, first, last);
    }

    private void MarkDays(SlotRule rule, LocalDate first, LocalDate last) =>
        MarkSpan(
            rule,
            request.Zone.AtStartOfDay(first).ToInstant().ToUnixTimeTicks(),
            request.Zone.AtStartOfDay(last.PlusDays(1)).ToInstant().ToUnixTimeTicks());

    private void MarkSpan(SlotRule rule, long start, long end)
    {
        for (var i = FirstEndingAfter(start); i < _candidates.Length && _candidates[i].Start < end; i++)
            _candidates[i].Against.Add(rule);
    }

    /// <summary>Spans are half-open: a coffee may end where an item begins.</summary>
    private int FirstEndingAfter(long moment)
    {
        var (low, high) = (0, _candidates.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_candidates[middle].Start + _length > moment)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    /// <summary>An item without a beginning or an end reaches further than anybody looks, and margins fit in still.</summary>
    private static (long Start, long End) Ticks(Interval when) => (
        when.HasStart ? when.Start.ToUnixTimeTicks() : long.MinValue / 4,
        when.HasEnd ? when.End.ToUnixTimeTicks() : long.MaxValue / 4);
}
