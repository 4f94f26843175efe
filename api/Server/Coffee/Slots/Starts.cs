using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// The possible starts of one local day, by its wall clock: coffee at :00 and :30, decaf and lunch at the quarters, lunch from
/// 11:30 to before 14:00. A start that the clock skips moves to the end of the gap, one that comes twice is taken once, first.
/// </summary>
internal readonly struct Starts
{
    private const int LunchFrom = (11 * 60) + 30;
    private const int LunchUntil = 14 * 60;

    private readonly LocalDate _date;
    private readonly DateTimeZone _zone;
    private readonly long? _plainMidnight;

    /// <summary>Minutes between starts, for a kind.</summary>
    public static int Step(CoffeeKind kind) => kind == CoffeeKind.Coffee ? 30 : 15;

    public Starts(SlotRequest request, LocalDate date)
    {
        (_date, _zone) = (date, request.Zone);
        var midnight = request.Zone.AtStartOfDay(date);
        var tomorrow = request.Zone.AtStartOfDay(date.PlusDays(1)).ToInstant();
        _plainMidnight = tomorrow - midnight.ToInstant() == Duration.FromDays(1) && midnight.TimeOfDay == LocalTime.Midnight
            && midnight.GetZoneInterval() is var offset && (!offset.HasEnd || offset.End >= tomorrow)
                ? midnight.ToInstant().ToUnixTimeTicks()
                : null;
        (First, Until) = Bounds(request, date.DayOfWeek);
    }

    /// <summary>Minutes since midnight of the first start, on the grid.</summary>
    public int First { get; }

    /// <summary>No start at or after these minutes since midnight; not above <see cref="First"/> when the day has none.</summary>
    public int Until { get; }

    /// <summary>The moment of a start, in Unix ticks.</summary>
    public long At(int minute) => _plainMidnight is { } midnight
        ? midnight + (minute * NodaConstants.TicksPerMinute)
        : Zones.At(_date + new LocalTime(minute / 60, minute % 60), _zone).ToUnixTimeTicks();

    private static (int First, int Until) Bounds(SlotRequest request, IsoDayOfWeek day)
    {
        var sameZone = request.Mine.Zone is null || request.Mine.Zone.Equals(request.Zone);
        var windows = request.Mine.On(day);
        if (sameZone && windows.Count == 0)
            return (0, 0);
        if (request.Kind == CoffeeKind.Lunch)
            return (LunchFrom, LunchUntil);
        if (!sameZone)
            return (0, DayWindow.DayMinutes);
        var step = Step(request.Kind);
        return ((windows[0].FromMinute + step - 1) / step * step, windows[^1].ToMinute);
    }
}
