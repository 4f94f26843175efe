using NodaTime;

namespace OutlookCoffee.Time;

/// <summary>A stretch of one weekday, half-open; a <paramref name="To"/> of midnight is the end of the day.</summary>
public sealed record DayWindow(IsoDayOfWeek Day, LocalTime From, LocalTime To)
{
    internal const int DayMinutes = 24 * 60;

    /// <summary>Minutes since midnight by the wall clock, seconds cut off.</summary>
    internal int FromMinute => From.Hour * 60 + From.Minute;

    /// <summary>Minutes since midnight by the wall clock; 1440 for the end of the day.</summary>
    internal int ToMinute => To == LocalTime.Midnight ? DayMinutes : To.Hour * 60 + To.Minute;
}

/// <summary>The hours of a week in which somebody may be met: any number of windows a day, by the wall clock.</summary>
public sealed class WorkingWeek
{
    private readonly DayWindow[][] _days;

    private WorkingWeek(DayWindow[][] days, DateTimeZone? zone) => (_days, Zone) = (days, zone);

    /// <summary>Monday to Friday, 8 to 17: what Exchange itself assumes (user-findmeetingtimes.md).</summary>
    public static WorkingWeek Default { get; } = FromGraph(
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
        new LocalTime(8, 0), new LocalTime(17, 0));

    /// <summary>The zone these hours are meant in; null for the zone of whoever asks.</summary>
    public DateTimeZone? Zone { get; }

    public bool IsEmpty => _days.All(day => day.Length == 0);

    /// <summary>Windows in any order; those that overlap or touch become one, those that end before they start are left out.</summary>
    public static WorkingWeek Of(IEnumerable<DayWindow> windows, DateTimeZone? zone = null)
    {
        var byDay = windows.Where(window => window.FromMinute < window.ToMinute).ToLookup(window => (int)window.Day);
        return new([.. Enumerable.Range(0, 8).Select(day => Merge(byDay[day]))], zone);
    }

    /// <summary>
    /// Graph's <c>workingHours</c>: the same hours on each of the days. Hours that run past midnight (a night shift) continue on
    /// the next day.
    /// </summary>
    public static WorkingWeek FromGraph(
        IEnumerable<IsoDayOfWeek> days, LocalTime start, LocalTime end, DateTimeZone? zone = null)
    {
        var isNight = end < start && end != LocalTime.Midnight;
        return Of(days.SelectMany(day => isNight
            ? new[] { new DayWindow(day, start, LocalTime.Midnight), new DayWindow(Next(day), LocalTime.Midnight, end) }
            : [new DayWindow(day, start, end)]), zone);
    }

    /// <summary>That weekday's windows, in order and apart from each other.</summary>
    public IReadOnlyList<DayWindow> On(IsoDayOfWeek day) => _days[(int)day];

    public bool IsWorkingDay(LocalDate date) => _days[(int)date.DayOfWeek].Length > 0;

    /// <summary>
    /// The day's windows as moments, in order. On the day of a change of clocks they are as long as the clock makes them, and a
    /// window that the change swallows is gone. <paramref name="zone"/> is used whatever <see cref="Zone"/> says.
    /// </summary>
    public IReadOnlyList<Interval> WindowsOn(LocalDate date, DateTimeZone zone)
    {
        var windows = _days[(int)date.DayOfWeek];
        var intervals = new List<Interval>(windows.Length);
        foreach (var window in windows)
        {
            var start = Zones.At(date + window.From, zone);
            var end = window.To == LocalTime.Midnight ? zone.AtStartOfDay(date.PlusDays(1)).ToInstant() : Zones.At(date + window.To, zone);
            if (start < end)
                intervals.Add(new Interval(start, end));
        }
        return intervals;
    }

    /// <summary>
    /// The n-th working day after a date, 0 being the date itself; null when none comes within <paramref name="limitDays"/> days.
    /// </summary>
    public LocalDate? WorkingDayAfter(LocalDate date, int count, int limitDays, IReadOnlySet<LocalDate> holidays)
    {
        for (var ahead = 0; ahead <= limitDays; ahead++)
        {
            if (ahead > 0 && IsWorkingDay(date.PlusDays(ahead)) && !holidays.Contains(date.PlusDays(ahead)))
                count--;
            if (count <= 0)
                return date.PlusDays(ahead);
        }
        return null;
    }

    private static IsoDayOfWeek Next(IsoDayOfWeek day) => day == IsoDayOfWeek.Sunday ? IsoDayOfWeek.Monday : day + 1;

    private static DayWindow[] Merge(IEnumerable<DayWindow> windows)
    {
        var merged = new List<DayWindow>();
        foreach (var window in windows.OrderBy(window => window.FromMinute))
        {
            if (merged.Count == 0 || window.FromMinute > merged[^1].ToMinute)
                merged.Add(window);
            else if (window.ToMinute > merged[^1].ToMinute)
                merged[^1] = merged[^1] with { To = window.To };
        }
        return [.. merged];
    }
}
