using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>Somebody's hours: they allow what lies wholly within one window; windows that touch at midnight are one.</summary>
/// <param name="length">Of the coffee, in ticks.</param>
internal ref struct OpenHours(Span<Candidate> candidates, long length, SlotRule rule)
{
    // The other person's day may be the user's yesterday or tomorrow: zones lie up to 26 hours apart.
    private const int ZoneReachDays = 2;

    private readonly Span<Candidate> _candidates = candidates;
    private long _from = long.MinValue;
    private long _until = long.MinValue;
    private int _next;

    /// <summary>Adds the rule to whatever the hours of the days around the search do not hold.</summary>
    public void Mark(SlotRequest request, WorkingWeek week, DateTimeZone zone)
    {
        foreach (ref var candidate in _candidates)
            candidate.Against.Add(rule);
        var (today, clock) = (request.Today, new WallClock(zone));
        var midnight = WallClock.Midnight(today) - (ZoneReachDays * NodaConstants.TicksPerDay);
        for (var day = -ZoneReachDays; day <= request.HorizonDays + ZoneReachDays; day++, midnight += NodaConstants.TicksPerDay)
        {
            var windows = week.On(DayCount.After(today, day));
            for (var i = 0; i < windows.Count; i++)
                Open(clock.At(midnight + windows[i].From.TickOfDay), clock.At(midnight + EndOf(windows[i])));
        }
        Allow();
    }

    private static long EndOf(DayWindow window) => window.To == LocalTime.Midnight ? NodaConstants.TicksPerDay : window.To.TickOfDay;

    /// <summary>Windows come in the order of time; one that a change of clocks swallows ends where it starts, and allows nothing.</summary>
    private void Open(long start, long end)
    {
        if (start > _until)
        {
            Allow();
            _from = start;
        }
        _until = end;
    }

    private void Allow()
    {
        while (_next < _candidates.Length && _candidates[_next].Start < _from)
            _next++;
        for (; _next < _candidates.Length && _candidates[_next].Start + length <= _until; _next++)
        {
            ref var candidate = ref _candidates[_next];
            candidate.Against.Remove(rule);
            if (rule == SlotRule.TheirsOutsideHours)
                candidate.IsAtTheirEdge = candidate.Start < _from + NodaConstants.TicksPerHour
                    || candidate.Start + length > _until - NodaConstants.TicksPerHour;
        }
    }
}
