using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>
/// A small world in which all that is possible can be listed: it is Monday 8:00 in Berlin, and the user meets people on Tuesday
/// from 9 to 12. Without obstacles a coffee of 45 minutes can start at 9:00, 9:30, 10:00, 10:30 and 11:00.
/// </summary>
internal static class Ask
{
    public static readonly DateTimeZone Berlin = Zones.Resolve("Europe/Berlin")!;
    public static readonly DateTimeZone London = Zones.Resolve("Europe/London")!;
    public static readonly DateTimeZone NewYork = Zones.Resolve("America/New_York")!;
    public static readonly string[] All = ["09:00", "09:30", "10:00", "10:30", "11:00"];
    public static readonly Duration Quarter = Duration.FromMinutes(15);
    public static readonly LocalDate Tuesday = new(2026, 11, 24);

    public static SlotRequest ForCoffee(params BusyItem[] mine) => new(
        Now: Instant.FromUtc(2026, 11, 23, 7, 0),
        Berlin,
        CoffeeKind.Coffee,
        Length: Duration.FromMinutes(45),
        Buffer: Duration.Zero,
        NoticeDays: 0,
        HorizonDays: 7,
        Mine: WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(9, 0), new(12, 0))]),
        mine,
        new TheirCalendar(Visible: true, []));

    public static SlotRequest ForLunch(params BusyItem[] mine) => ForCoffee(mine) with
    {
        Kind = CoffeeKind.Lunch,
        Length = Duration.FromMinutes(60),
        Mine = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(9, 0), new(17, 0))]),
    };

    public static SlotRequest ForDecaf(params BusyItem[] mine) => ForCoffee(mine) with { Kind = CoffeeKind.Decaf };

    /// <summary>Somebody free, on weekdays from 9 to 17 the user is free too.</summary>
    public static SlotRequest AnyWeekday(params BusyItem[] mine) => ForCoffee(mine) with { Mine = Weekdays(9, 17), HorizonDays = 21 };

    public static SlotRequest With(this SlotRequest request, params BusyItem[] theirs) =>
        request with { Theirs = request.Theirs with { Items = theirs } };

    public static WorkingWeek Weekdays(int from, int to) => WorkingWeek.FromGraph(
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday],
        new LocalTime(from, 0), new LocalTime(to, 0));

    /// <summary>An item on the Tuesday, by Berlin's clock, for example <c>"09:00-10:00"</c>.</summary>
    public static BusyItem Tue(string when, ShowAs status = ShowAs.Busy) =>
        new(new Interval(At(when[..5]), At(when[6..])), status);

    public static Interval Slot(string from) => new(At(from), At(from) + Duration.FromMinutes(45));

    /// <summary>The starts by the user's clock, in order of time.</summary>
    public static string[] Starts(this SlotResult result) =>
        [.. result.Slots.OrderBy(slot => slot.Start).Select(slot => LocalTimePattern.Create("HH:mm", System.Globalization.CultureInfo.InvariantCulture)
            .Format(slot.Start.InZone(slot.Zone).TimeOfDay))];

    public static int Count(this SlotResult result, SlotRule rule) =>
        result.NoSlotBecause.SingleOrDefault(count => count.Rule == rule)?.Count ?? 0;

    private static Instant At(string time) =>
        (Tuesday + LocalTimePattern.ExtendedIso.Parse(time + ":00").Value).InZoneStrictly(Berlin).ToInstant();
}
