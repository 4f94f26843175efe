using NodaTime;
using NodaTime.Calendars;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>
/// The rules once more, in the plainest way: every fifth minute of the days around the search is looked at by itself (everything
/// in the test's calendars lies on fives). It shares no code with the search; a wall-clock time becomes a moment by walking along
/// until a clock shows it.
/// </summary>
internal sealed class NaiveCalendar
{
    private const int Step = 5;
    private const int Day = 24 * 60 / Step;
    private const int Margin = 2 * Day;
    private readonly SlotRequest _request;
    private readonly Instant _origin;
    private readonly int _steps;
    private readonly int _length;
    private readonly Dictionary<DateTimeZone, LocalDateTime[]> _clocks = [];
    private readonly LocalDateTime[] _clock;
    private readonly LocalDate _today;
    private readonly LocalDate _firstDay;
    private readonly bool[] _closed;
    private readonly bool[] _hard;
    private readonly bool[] _soft;
    private readonly bool[] _theirSoft;
    private readonly HashSet<LocalDate> _coffeeDays;
    private readonly HashSet<(int, int)> _fullWeeks;

    public NaiveCalendar(SlotRequest request)
    {
        _request = request;
        _today = request.Now.InZone(request.Zone).Date;
        _origin = _today.AtStartOfDayInZone(request.Zone).ToInstant() - Duration.FromMinutes(Margin * Step);
        _steps = (2 * Margin) + ((request.HorizonDays + 1) * Day);
        _length = (int)request.Length.TotalMinutes / Step;
        _clock = Clock(request.Zone);
        _firstDay = FirstDay();
        _closed = Closed();
        var theirs = request.Theirs.Visible ? request.Theirs.Items : [];
        _hard = Marked([.. request.MyItems.Where(IsHard).Select(Widened), .. theirs.Where(IsHard).Select(Buffered)]);
        _soft = Marked(request.MyItems.Where(IsSoft).Select(Widened));
        _theirSoft = Marked(theirs.Where(IsSoft).Select(Buffered));
        var coffees = request.MyItems.Where(item => item.IsCoffee && !item.IsCancelled && !item.IsDeclined).Select(item => item.When).ToList();
        var taken = Marked(coffees);
        _coffeeDays = [.. _clock.Where((_, step) => taken[step]).Select(local => local.Date)];
        _fullWeeks = [.. coffees.CountBy(coffee => Week(coffee.Start.InZone(request.Zone).Date)).Where(week => week.Value >= request.WeekPlan).Select(week => week.Key)];
        if (request.WeekPlan == 0)
            _fullWeeks.UnionWith(_clock.Select(local => Week(local.Date)));
    }

    /// <summary>Starts without anything in the way, or, when there are none, those with nothing but tentative things in the way.</summary>
    public IReadOnlyList<TimeSlot> Allowed()
    {
        var possible = Enumerable.Range(Margin, _steps - (2 * Margin)).Where(IsStart).Where(SuitsTheDay)
            .Where(step => !Any(_closed, step) && !Any(_hard, step)).Select(Slot).ToList();
        var certain = possible.Where(slot => !slot.OverTentative && slot.Theirs != TheirState.Tentative).ToList();
        return certain.Count > 0 ? certain : possible;
    }

    private Instant At(int step) => _origin + Duration.FromMinutes(step * Step);

    private LocalDateTime[] Clock(DateTimeZone zone)
    {
        if (!_clocks.TryGetValue(zone, out var clock))
            _clocks[zone] = clock = [.. Enumerable.Range(0, _steps).Select(step => At(step).InZone(zone).LocalDateTime)];
        return clock;
    }

    private bool[] Closed()
    {
        var mine = Open(_request.Mine, _request.Zone);
        var theirs = _request.Theirs.Hours is { } hours ? Open(hours, _request.Theirs.Zone ?? _request.Zone) : null;
        return [.. mine.Select((open, step) => !open || theirs is not null && !theirs[step])];
    }

    private bool[] Open(WorkingWeek week, DateTimeZone zone)
    {
        var clock = Clock(week.Zone ?? zone);
        var open = new bool[_steps];
        for (var step = 0; step < _steps; step++)
        {
            var date = clock[step].Date;
            if (step > 0 && date <= clock[step - 1].Date)
                continue;
            foreach (var window in week.On(date.DayOfWeek))
            {
                var end = window.To == LocalTime.Midnight ? date.PlusDays(1).AtMidnight() : date + window.To;
                var until = Array.FindIndex(clock, step, local => local >= end);
                for (var at = Array.FindIndex(clock, step, local => local >= date + window.From); at >= 0 && at < (until < 0 ? _steps : until); at++)
                    open[at] = true;
            }
        }
        return open;
    }

    private bool[] Marked(IEnumerable<Interval> times)
    {
        var marked = new bool[_steps];
        foreach (var time in times)
            for (var step = Math.Max(0, (int)((time.Start - _origin).TotalMinutes / Step)); step < _steps && At(step) < time.End; step++)
                marked[step] = true;
        return marked;
    }

    private Interval Widened(BusyItem item)
    {
        var isTrip = item.HasOtherPlace && _request.Kind != CoffeeKind.Decaf && _request.Travel > _request.Buffer;
        return isTrip ? new(item.When.Start - _request.Travel, item.When.End + _request.Travel) : Buffered(item);
    }

    private Interval Buffered(BusyItem item) => new(item.When.Start - _request.Buffer, item.When.End + _request.Buffer);

    private bool IsOut(BusyItem item) => item.IsCancelled || item.IsDeclined || item.Status == ShowAs.Free
        || (item.Status == ShowAs.WorkingElsewhere && _request.Kind == CoffeeKind.Decaf);

    private bool IsSoft(BusyItem item) => !IsOut(item) && (item.NotResponded || item.Status == ShowAs.Tentative);

    private bool IsHard(BusyItem item) => !IsOut(item) && !IsSoft(item);

    private static (int Year, int Week) Week(LocalDate date) => (WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    /// <summary>Days of notice are crossed off one working day after the other; a call asks for one at most.</summary>
    private LocalDate FirstDay()
    {
        var (day, left) = (_today, _request.NoticeDays);
        if (_request.Kind == CoffeeKind.Decaf && left > 1)
            left = 1;
        while (left > 0 && day < _today.PlusDays(_request.HorizonDays))
        {
            day = day.PlusDays(1);
            if ((_request.Office ?? _request.Mine).On(day.DayOfWeek).Any() && !_request.Holidays.Contains(day))
                left--;
        }
        return day;
    }

    /// <summary>The clock shows a start, for the first time that night.</summary>
    private bool IsStart(int step)
    {
        var local = _clock[step];
        var ofDay = (local.Hour * 60) + local.Minute;
        var isOnGrid = ofDay % (_request.Kind is CoffeeKind.Decaf or CoffeeKind.Lunch ? 15 : 30) == 0;
        var isLunchTime = _request.Kind != CoffeeKind.Lunch || ofDay is >= 690 and < 840;
        return isOnGrid && isLunchTime && Array.IndexOf(_clock, local, step - (180 / Step), 180 / Step) < 0;
    }

    private bool SuitsTheDay(int step)
    {
        var date = _clock[step].Date;
        return date >= _firstDay && At(step) > _request.Now && date < _today.PlusDays(_request.HorizonDays)
            && !_request.Holidays.Contains(date) && !_request.Holidays.Contains(_clock[step + _length - 1].Date)
            && !_coffeeDays.Contains(date) && !_coffeeDays.Contains(_clock[step + _length - 1].Date) && !_fullWeeks.Contains(Week(date));
    }

    private TimeSlot Slot(int step)
    {
        var theirs = !_request.Theirs.Visible ? TheirState.Unknown : Any(_theirSoft, step) ? TheirState.Tentative : TheirState.Free;
        return new(At(step), At(step) + _request.Length, _request.Zone, theirs, Any(_soft, step));
    }

    private bool Any(bool[] marked, int from) => marked.AsSpan(from, _length).Contains(true);
}
