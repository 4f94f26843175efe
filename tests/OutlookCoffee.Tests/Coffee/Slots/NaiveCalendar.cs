using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>
/// The rules once more, in the plainest way: every minute of the days around the search is looked at by itself. It shares no
/// code with the search; a wall-clock time becomes a moment by walking along until a clock shows it.
/// </summary>
internal sealed class NaiveCalendar
{
    private const int Margin = 2 * 24 * 60;
    private readonly SlotRequest _request;
    private readonly Instant _origin;
    private readonly int _minutes;
    private readonly Dictionary<DateTimeZone, LocalDateTime[]> _clocks = [];
    private readonly bool[] _mine;
    private readonly bool[] _theirs;
    private readonly bool[] _hard;
    private readonly bool[] _soft;
    private readonly bool[] _theirSoft;
    private readonly HashSet<LocalDate> _coffeeDays;
    private readonly LocalDate _today;

    public NaiveCalendar(SlotRequest request)
    {
        _request = request;
        _today = request.Now.InZone(request.Zone).Date;
        _origin = _today.AtStartOfDayInZone(request.Zone).ToInstant() - Duration.FromMinutes(Margin);
        _minutes = (2 * Margin) + ((request.HorizonDays + 1) * 24 * 60);
        _mine = Hours(request.Mine, request.Zone);
        _theirs = request.Theirs.Hours is { } hours ? Hours(hours, request.Theirs.Zone ?? request.Zone) : Enumerable.Repeat(true, _minutes).ToArray();
        var theirItems = request.Theirs.Visible ? request.Theirs.Items : [];
        _hard = Marked([.. request.MyItems.Where(IsHard), .. theirItems.Where(IsHard)]);
        _soft = Marked(request.MyItems.Where(IsSoft));
        _theirSoft = Marked(theirItems.Where(IsSoft));
        var coffees = Marked(request.MyItems.Where(item => item is { IsCoffee: true, IsCancelled: false, IsDeclined: false }));
        _coffeeDays = [.. Clock(request.Zone).Where((_, minute) => coffees[minute]).Select(local => local.Date)];
    }

    /// <summary>Starts without anything in the way, or, when there are none, those with nothing but tentative things in the way.</summary>
    public IReadOnlyList<TimeSlot> Allowed()
    {
        var possible = Enumerable.Range(Margin, _minutes - (2 * Margin)).Where(IsStart).Where(SuitsTheDay).Where(SuitsTheHours).Select(Slot).ToList();
        var certain = possible.Where(slot => !slot.OverTentative && slot.Theirs != TheirState.Tentative).ToList();
        return certain.Count > 0 ? certain : possible;
    }

    private LocalDateTime[] Clock(DateTimeZone zone)
    {
        if (!_clocks.TryGetValue(zone, out var clock))
            _clocks[zone] = clock = [.. Enumerable.Range(0, _minutes).Select(minute => (_origin + Duration.FromMinutes(minute)).InZone(zone).LocalDateTime)];
        return clock;
    }

    private bool[] Hours(WorkingWeek week, DateTimeZone zone)
    {
        var clock = Clock(zone);
        var open = new bool[_minutes];
        for (var minute = 0; minute < _minutes; minute++)
        {
            var date = clock[minute].Date;
            if (minute > 0 && date <= clock[minute - 1].Date)
                continue;
            foreach (var window in week.On(date.DayOfWeek))
            {
                var end = window.To == LocalTime.Midnight ? date.PlusDays(1).AtMidnight() : date + window.To;
                var from = Array.FindIndex(clock, minute, local => local >= date + window.From);
                var until = Array.FindIndex(clock, minute, local => local >= end);
                if (from >= 0)
                    Array.Fill(open, true, from, (until < 0 ? _minutes : until) - from);
            }
        }
        return open;
    }

    private bool[] Marked(IEnumerable<BusyItem> items)
    {
        var marked = new bool[_minutes];
        foreach (var item in items)
            for (var minute = 0; minute < _minutes; minute++)
                marked[minute] |= item.When.Contains(_origin + Duration.FromMinutes(minute));
        return marked;
    }

    private bool IsOut(BusyItem item) => item.IsCancelled || item.IsDeclined || item.Status == ShowAs.Free
        || (item.Status == ShowAs.WorkingElsewhere && _request.Kind == CoffeeKind.Decaf);

    private bool IsSoft(BusyItem item) => !IsOut(item) && (item.NotResponded || item.Status == ShowAs.Tentative);

    private bool IsHard(BusyItem item) => !IsOut(item) && !IsSoft(item);

    /// <summary>The clock shows a start, for the first time that night.</summary>
    private bool IsStart(int minute)
    {
        var clock = Clock(_request.Zone);
        var local = clock[minute];
        var ofDay = (local.Hour * 60) + local.Minute;
        var isOnGrid = ofDay % (_request.Kind == CoffeeKind.Coffee ? 30 : 15) == 0;
        var isLunchTime = _request.Kind != CoffeeKind.Lunch || ofDay is >= 690 and < 840;
        return isOnGrid && isLunchTime && Array.IndexOf(clock, local, minute - 180, 180) < 0;
    }

    private bool SuitsTheDay(int minute)
    {
        var date = Clock(_request.Zone)[minute].Date;
        var notice = _request.NoticeDays;
        for (var day = _today.PlusDays(1); day <= date; day = day.PlusDays(1))
            notice -= _request.Mine.On(day.DayOfWeek).Count > 0 ? 1 : 0;
        return notice <= 0 && !_coffeeDays.Contains(date) && _origin + Duration.FromMinutes(minute) > _request.Now && date < _today.PlusDays(_request.HorizonDays);
    }

    private bool SuitsTheHours(int minute)
    {
        var (length, buffer) = ((int)_request.Length.TotalMinutes, (int)_request.Buffer.TotalMinutes);
        return Enumerable.Range(minute, length).All(at => _mine[at] && _theirs[at]) && !Any(_hard, minute - buffer, length + (2 * buffer));
    }

    private TimeSlot Slot(int minute)
    {
        var (length, buffer) = ((int)_request.Length.TotalMinutes, (int)_request.Buffer.TotalMinutes);
        var start = _origin + Duration.FromMinutes(minute);
        var theirs = !_request.Theirs.Visible ? TheirState.Unknown
            : Any(_theirSoft, minute - buffer, length + (2 * buffer)) ? TheirState.Tentative : TheirState.Free;
        return new(start, start + _request.Length, _request.Zone, theirs, Any(_soft, minute - buffer, length + (2 * buffer)));
    }

    private static bool Any(bool[] marked, int from, int count) => marked.AsSpan(from, count).Contains(true);
}
