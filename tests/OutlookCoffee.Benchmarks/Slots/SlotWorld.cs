using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;

namespace OutlookCoffee.Benchmarks.Slots;

/// <summary>
/// Two people with 200 items each in three weeks, in no order, both calendars visible and both weeks known: three items in four
/// block, one in three is at another place. There are many such pairs, or the processor would learn one pair's items by heart.
/// </summary>
internal static class SlotWorld
{
    private const int Pairs = 64;
    private const int Items = 200;
    private const int HorizonDays = 21;
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 7, 0);

    // Berlin's clock changes on 25 October, New York's on 1 November.
    private static readonly Instant BeforeTheChanges = Instant.FromUtc(2026, 10, 19, 6, 0);

    public static IReadOnlyDictionary<string, SlotRequest[]> All { get; } = new Dictionary<string, SlotRequest[]>(StringComparer.Ordinal)
    {
        ["coffee, one zone"] = Requests(CoffeeKind.Coffee, Monday, "Europe/Berlin"),
        ["coffee, six hours"] = Requests(CoffeeKind.Coffee, Monday, "America/New_York"),
        ["coffee, clock change"] = Requests(CoffeeKind.Coffee, BeforeTheChanges, "America/New_York"),
        ["decaf, one zone"] = Requests(CoffeeKind.Decaf, Monday, "Europe/Berlin"),
        ["decaf, clock change"] = Requests(CoffeeKind.Decaf, BeforeTheChanges, "America/New_York"),
    };

    private static SlotRequest[] Requests(CoffeeKind kind, Instant now, string theirs) =>
        [.. Enumerable.Range(0, Pairs).Select(pair => Request(pair, kind, now, Zones.Resolve("Europe/Berlin")!, Zones.Resolve(theirs)!))];

    private static SlotRequest Request(int pair, CoffeeKind kind, Instant now, DateTimeZone zone, DateTimeZone theirs) => new(
        now, zone, kind, Duration.FromMinutes(kind == CoffeeKind.Decaf ? 25 : 45), Duration.FromMinutes(10), NoticeDays: 2, HorizonDays,
        WorkingWeek.Default, Calendar(2 * pair, now, zone),
        new TheirCalendar(true, Calendar((2 * pair) + 1, now, theirs), WorkingWeek.FromGraph(Workdays, new(8, 30), new(17, 30), theirs), theirs))
    {
        Travel = Duration.FromMinutes(20),
        Office = WorkingWeek.Default,
    };

    private static IsoDayOfWeek[] Workdays => [.. Enumerable.Range(1, 5).Select(day => (IsoDayOfWeek)day)];

    private static BusyItem[] Calendar(int seed, Instant now, DateTimeZone zone)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, Items).Select(_ => Item(random, now.InZone(zone).Date, zone))];
    }

    private static BusyItem Item(Random random, LocalDate today, DateTimeZone zone)
    {
        var local = today.PlusDays(random.Next(HorizonDays)) + new LocalTime(random.Next(7, 20), 15 * random.Next(4));
        var start = Zones.At(local, zone);
        return new BusyItem(
            new Interval(start, start + Duration.FromMinutes(15 * random.Next(1, 5))),
            random.Next(8) switch { 0 or 1 => ShowAs.Free, 2 => ShowAs.Tentative, 3 => ShowAs.OutOfOffice, _ => ShowAs.Busy },
            HasOtherPlace: random.Next(3) == 0);
    }
}
