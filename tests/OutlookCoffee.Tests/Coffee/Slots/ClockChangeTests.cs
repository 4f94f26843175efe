using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;
using static OutlookCoffee.Tests.Coffee.Slots.Ask;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>The days on which a clock changes, the user's or the other's.</summary>
public class ClockChangeTests
{
    private static readonly Instant March = Instant.FromUtc(2026, 3, 28, 12, 0);
    private static readonly Instant October = Instant.FromUtc(2026, 10, 24, 12, 0);

    [Theory]
    // a quarter to three in the night of a change of clocks: what is left of the hours 1:00 to 4:00
    [InlineData("Europe/Berlin", "2026-03-29", "00:00Z 00:30Z 01:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25", "23:00Z 23:30Z 00:00Z 00:30Z 02:00Z")]
    [InlineData("America/New_York", "2026-03-08", "06:00Z 06:30Z 07:00Z")]
    [InlineData("America/New_York", "2026-11-01", "05:00Z 05:30Z 07:00Z 07:30Z 08:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04", "14:30Z 15:00Z 15:30Z 16:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-05", "14:00Z 14:30Z 15:30Z 16:00Z 16:30Z")]
    [InlineData("America/Santiago", "2026-09-06", "04:00Z 04:30Z 05:00Z 05:30Z 06:00Z")]
    public void Row_1_on_the_day_of_a_change_of_clocks_a_start_is_taken_once(string zone, string date, string starts)
    {
        var day = LocalDatePattern.Iso.Parse(date).Value;
        var request = ForCoffee() with
        {
            Zone = Zones.Resolve(zone)!,
            Now = day.PlusDays(-1).AtMidnight().InZoneLeniently(Zones.Resolve(zone)!).ToInstant(),
            Mine = WorkingWeek.Of([new(IsoDayOfWeek.Sunday, new(1, 0), new(4, 0))]),
            Length = Duration.FromMinutes(60),
        };
        Assert.Equal(starts, Utc(SlotFinder.Find(request)));
    }

    [Theory]
    [InlineData("Europe/Berlin", "2026-03-29", 9)]
    [InlineData("Europe/Berlin", "2026-03-29", 14)]
    [InlineData("Europe/Berlin", "2026-10-25", 9)]
    [InlineData("Europe/Berlin", "2026-10-25", 14)]
    [InlineData("America/New_York", "2026-03-08", 9)]
    [InlineData("America/New_York", "2026-03-08", 14)]
    [InlineData("America/New_York", "2026-11-01", 9)]
    [InlineData("America/New_York", "2026-11-01", 14)]
    public void Row_1_a_start_after_the_change_is_at_its_wall_clock_time(string zone, string date, int hour)
    {
        var where = Zones.Resolve(zone)!;
        var day = LocalDatePattern.Iso.Parse(date).Value;
        var request = ForCoffee() with
        {
            Now = day.PlusDays(-1).AtMidnight().InZoneStrictly(where).ToInstant(),
            Zone = where,
            Mine = WorkingWeek.Of([new(IsoDayOfWeek.Sunday, new(hour, 0), new(hour + 1, 0))]),
        };
        var slot = Assert.Single(SlotFinder.Find(request).Slots);
        Assert.Equal(day + new LocalTime(hour, 0), slot.Start.InZone(where).LocalDateTime);
        Assert.Equal(request.Length, slot.End - slot.Start);
    }

    [Fact]
    public void Row_1_in_the_weeks_when_only_one_side_has_switched_the_difference_is_five_hours()
    {
        var request = AnyWeekday() with { HorizonDays = 1, Theirs = new(true, [], Weekdays(9, 17), NewYork) };
        string[] five = ["14:00", "14:30", "15:00", "15:30", "16:00"];
        Assert.Equal(five, SlotFinder.Find(request with { Now = Instant.FromUtc(2026, 3, 9, 0, 0) }).Starts());
        Assert.Equal(five[2..], SlotFinder.Find(request with { Now = Instant.FromUtc(2026, 3, 30, 0, 0) }).Starts());
        Assert.Equal(five, SlotFinder.Find(request with { Now = Instant.FromUtc(2026, 10, 26, 0, 0) }).Starts());
        Assert.Equal(five[2..], SlotFinder.Find(request with { Now = Instant.FromUtc(2026, 11, 2, 0, 0) }).Starts());
    }

    [Fact]
    public void Row_1_hours_that_begin_in_a_skipped_hour_begin_after_the_gap()
    {
        Assert.Equal("01:00Z 01:30Z 02:00Z", Utc(SlotFinder.Find(MyNight(March, new(2, 30)))));
        Assert.Equal("01:00Z 01:30Z 02:00Z", Utc(SlotFinder.Find(TheirNight(March, new(2, 30)))));
    }

    [Fact]
    public void Row_1_hours_that_begin_in_a_repeated_hour_begin_the_first_time()
    {
        Assert.Equal("00:30Z 02:00Z 02:30Z 03:00Z", Utc(SlotFinder.Find(MyNight(October, new(2, 30)))));
        Assert.Equal("00:30Z 01:00Z 01:30Z 02:00Z 02:30Z 03:00Z", Utc(SlotFinder.Find(TheirNight(October, new(2, 30)))));
    }

    [Fact]
    public void Row_1_hours_that_the_gap_swallows_do_not_make_the_ones_before_them_longer()
    {
        var week = WorkingWeek.Of([new(IsoDayOfWeek.Sunday, new(0, 0), new(1, 0)), new(IsoDayOfWeek.Sunday, new(2, 15), new(2, 45))]);
        Assert.Equal("23:00Z", Utc(SlotFinder.Find(MyNight(March, new(2, 30)) with { Mine = week })));
    }

    [Fact]
    public void Row_3_their_hours_may_be_in_a_zone_that_has_rules_and_no_name()
    {
        var rules = new CustomZone(-300, new(10, 2, IsoDayOfWeek.Sunday, new(2, 0)), new(5, 4, IsoDayOfWeek.Sunday, new(2, 0)), -100);
        foreach (var (monday, starts) in new[] { (17, "10:00 10:30 11:00"), (24, "09:00 09:30 10:00 10:30") })
        {
            var now = Instant.FromUtc(2027, 5, monday, 7, 0);
            var theirs = new TheirCalendar(true, [], Weekdays(13, 16), rules.ToZone(now));
            Assert.Equal(starts.Split(' '), SlotFinder.Find(ForCoffee() with { Now = now, Theirs = theirs }).Starts());
        }
    }

    /// <summary>The user's hours in Berlin on the Sunday: from then to 5:00.</summary>
    private static SlotRequest MyNight(Instant now, LocalTime from) => ForCoffee() with
    {
        Now = now,
        Mine = WorkingWeek.Of([new(IsoDayOfWeek.Sunday, from, new(5, 0))]),
        Length = Duration.FromHours(1),
        HorizonDays = 2,
    };

    /// <summary>The same hours are the other's, and the user has time all Sunday by a clock that never changes.</summary>
    private static SlotRequest TheirNight(Instant now, LocalTime from)
    {
        var mine = MyNight(now, from);
        return mine with
        {
            Zone = DateTimeZone.Utc,
            Mine = WorkingWeek.Of([new(IsoDayOfWeek.Sunday, LocalTime.Midnight, LocalTime.Midnight)]),
            Theirs = new(true, [], mine.Mine, Berlin),
        };
    }

    private static string Utc(SlotResult result) => string.Join(
        ' ', result.Slots.Select(slot => slot.Start).Order().Select(InstantPattern.CreateWithInvariantCulture("HH:mm'Z'").Format));
}
