using CsCheck;
using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>Any calendars, in zones with odd clocks, mostly around the nights in which they change.</summary>
public class SlotPropertyTests
{
    private static readonly Gen<DateTimeZone> Zone = Gen.OneOf(
        "Europe/Berlin", "America/New_York", "America/Santiago", "Africa/Cairo", "Australia/Lord_Howe", "Asia/Kathmandu")
        .Select(id => Zones.Resolve(id)!);

    private static readonly Gen<ShowAs> Status = Gen.Frequency((1, Gen.Enum<ShowAs>()), (1, Gen.Const(ShowAs.Tentative)));

    private static readonly Gen<WorkingWeek> Week =
        (from day in Gen.Int[1, 7] from start in Gen.Frequency((1, Gen.Const(0)), (4, Gen.Int[0, 92])) from quarters in Gen.Int[1, 96] select Window(day, start, quarters))
        .Array[2, 14].Select(windows => WorkingWeek.Of(windows));

    [Fact]
    public void No_slot_breaks_a_rule_and_none_is_missed() =>
        Requests().Sample(Holds, iter: 10_000, print: Print);

    private static void Holds(SlotRequest request)
    {
        var allowed = new NaiveCalendar(request).Allowed();
        var found = SlotFinder.Find(request).Slots;
        Assert.Equal(Math.Min(SlotFinder.Most, allowed.Count), found.Count);
        Assert.Equal(found.Count, found.Distinct().Count());
        Assert.Superset(allowed.Intersect(found).ToHashSet(), found.ToHashSet());
        Assert.All(found, slot => Assert.Contains(slot, allowed));
        Assert.All(found, slot => Assert.Null(SlotFinder.IsStillFree(request, new(slot.Start, slot.End))));
        Assert.True(Days(found) >= Math.Min(2, Days(allowed)), "not spread over the days there are");
    }

    private static int Days(IEnumerable<TimeSlot> slots) => slots.Select(slot => slot.Start.InZone(slot.Zone).Date).Distinct().Count();

    private static Gen<SlotRequest> Requests() =>
        from zone in Zone
        from theirZone in Zone
        from now in Moment(zone)
        from kind in Gen.Enum<CoffeeKind>()
        from lengths in Gen.Select(Gen.OneOf(25, 45, 60), Gen.OneOf(0, 5, 15))
        from days in Gen.Select(Gen.OneOf(0, 0, 1, 2), Gen.Int[2, 6])
        from travel in Gen.OneOf(0, 10, 30)
        from plan in Gen.Frequency((6, Gen.Const(-1)), (1, Gen.Const(0)), (5, Gen.Int[1, 2]))
        from mine in Week
        from office in Gen.Select(Gen.Bool, Week)
        from holidays in Gen.Frequency((2, Gen.Const(Array.Empty<int>())), (1, Gen.Int[0, 6].Array[1, 3]))
        from items in Items(now).Array[0, 12]
        from theirs in Theirs(now, theirZone)
        select new SlotRequest(
            now, zone, kind, Duration.FromMinutes(lengths.Item1), Duration.FromMinutes(lengths.Item2), days.Item1, days.Item2, mine, items, theirs)
        {
            Travel = Duration.FromMinutes(travel),
            WeekPlan = plan < 0 ? null : plan,
            Office = office.Item1 ? office.Item2 : null,
            Holidays = holidays.Select(now.InZone(zone).Date.PlusDays).ToHashSet(),
        };

    /// <summary>Up to three days before one of the zone's changes of clocks in 2026 and 2027, if it has any.</summary>
    private static Gen<Instant> Moment(DateTimeZone zone)
    {
        var years = new Interval(Instant.FromUtc(2026, 1, 1, 0, 0), Instant.FromUtc(2028, 1, 1, 0, 0));
        var changes = zone.GetZoneIntervals(years).Where(part => part.HasEnd && part.End < years.End).Select(part => part.End).Append(years.Start).ToArray();
        return Gen.Select(Gen.OneOf(changes), Gen.Int[0, 3 * 24 * 60], (change, before) => change - Duration.FromMinutes(before));
    }

    private static Gen<BusyItem> Items(Instant now) =>
        from start in Gen.Int[-12 * 12, 6 * 24 * 12]
        from length in Gen.Frequency((3, Gen.Int[1, 24]), (1, Gen.Int[24, 400]))
        from status in Status
        from odd in Gen.Int[0, 11]
        from away in Gen.Bool
        select new BusyItem(
            new Interval(Grid(now, start), Grid(now, start + length)), status,
            IsCancelled: odd == 0, IsDeclined: odd == 1, NotResponded: odd == 2, HasOtherPlace: away, IsCoffee: odd is 0 or 3 or 4 && length < 24);

    private static Gen<TheirCalendar> Theirs(Instant now, DateTimeZone zone) =>
        from visible in Gen.Bool
        from hoursKnown in Gen.OneOf(true, false, false)
        from zoneKnown in Gen.Bool
        from hours in Week
        from items in Items(now).Array[0, 6]
        select new TheirCalendar(visible, items, hoursKnown ? hours : null, zoneKnown ? zone : null);

    private static Instant Grid(Instant now, int fives) =>
        Instant.FromUnixTimeSeconds(now.ToUnixTimeSeconds() / 300 * 300) + Duration.FromMinutes(5 * fives);

    private static DayWindow Window(int day, int quarter, int quarters)
    {
        var end = Math.Min(96, quarter + quarters);
        return new((IsoDayOfWeek)day, new(quarter / 4, quarter % 4 * 15), end == 96 ? LocalTime.Midnight : new(end / 4, end % 4 * 15));
    }

    private static string Print(SlotRequest request) =>
        $"{request}\nmine {string.Join(", ", request.MyItems)}\ntheirs {string.Join(", ", request.Theirs.Items)}\n"
        + string.Join(", ", Enumerable.Range(1, 7).SelectMany(day => request.Mine.On((IsoDayOfWeek)day)));
}
