using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Time;

public class WorkingWeekTests
{
    private static readonly DateTimeZone Berlin = Zones.Resolve("Europe/Berlin")!;

    [Fact]
    public void Row_5_a_day_has_as_many_windows_as_were_set_and_touching_ones_are_one()
    {
        var week = WorkingWeek.Of(
        [
            Window(IsoDayOfWeek.Tuesday, 14, 16), Window(IsoDayOfWeek.Tuesday, 9, 11), Window(IsoDayOfWeek.Tuesday, 11, 12),
            Window(IsoDayOfWeek.Thursday, 15, 13),
        ]);
        Assert.Equal([Window(IsoDayOfWeek.Tuesday, 9, 12), Window(IsoDayOfWeek.Tuesday, 14, 16)], week.On(IsoDayOfWeek.Tuesday));
        Assert.Empty(week.On(IsoDayOfWeek.Thursday));
        Assert.False(week.IsWorkingDay(new LocalDate(2026, 11, 25)));
    }

    [Fact]
    public void A_night_shift_goes_on_after_midnight()
    {
        var week = WorkingWeek.FromGraph([IsoDayOfWeek.Sunday], new(22, 0), new(6, 0));
        Assert.Equal([new DayWindow(IsoDayOfWeek.Sunday, new(22, 0), LocalTime.Midnight)], week.On(IsoDayOfWeek.Sunday));
        Assert.Equal([Window(IsoDayOfWeek.Monday, 0, 6)], week.On(IsoDayOfWeek.Monday));
    }

    [Theory]
    // an ordinary Sunday, the night the clock goes forward, the night it goes back
    [InlineData("Europe/Berlin", "2026-03-22", 0, 6, 6)]
    [InlineData("Europe/Berlin", "2026-03-29", 0, 6, 5)]
    [InlineData("Europe/Berlin", "2026-10-25", 0, 6, 7)]
    [InlineData("America/New_York", "2026-03-08", 0, 0, 23)]
    [InlineData("America/New_York", "2026-11-01", 0, 0, 25)]
    [InlineData("Australia/Lord_Howe", "2026-10-04", 0, 0, 23.5)]
    [InlineData("Australia/Lord_Howe", "2026-04-05", 0, 0, 24.5)]
    [InlineData("America/Santiago", "2026-09-06", 0, 6, 5)]
    // working hours that begin in the gap, and in the repeated hour
    [InlineData("Europe/Berlin", "2026-03-29", 2, 6, 3)]
    [InlineData("Europe/Berlin", "2026-10-25", 2, 6, 5)]
    // working hours that the gap swallows
    [InlineData("Europe/Berlin", "2026-03-29", 2, 3, 0)]
    public void Row_1_hours_are_as_long_as_the_clock_makes_them(string zone, string date, int from, int to, double hours)
    {
        var week = WorkingWeek.Of([Window(IsoDayOfWeek.Sunday, from, to)]);
        var windows = week.WindowsOn(LocalDatePattern.Iso.Parse(date).Value, Zones.Resolve(zone)!);
        Assert.Equal(hours, windows.Sum(window => window.Duration.TotalHours));
    }

    [Fact]
    public void Row_1_hours_that_begin_in_a_repeated_hour_begin_with_its_first_pass()
    {
        var week = WorkingWeek.Of([new DayWindow(IsoDayOfWeek.Sunday, new(2, 30), new(4, 0))]);
        var window = Assert.Single(week.WindowsOn(new LocalDate(2026, 10, 25), Berlin));
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 0, 30), window.Start);
        Assert.Equal(Instant.FromUtc(2026, 10, 25, 3, 0), window.End);
    }

    [Theory]
    [InlineData(0, "2026-11-27")]
    [InlineData(1, "2026-11-30")]
    [InlineData(2, "2026-12-01")]
    public void Row_24_a_weekend_is_no_notice(int days, string expected) =>
        Assert.Equal(
            LocalDatePattern.Iso.Parse(expected).Value, WorkingWeek.Default.WorkingDayAfter(new LocalDate(2026, 11, 27), days, 21, new HashSet<LocalDate>()));

    [Fact]
    public void Row_24_a_week_without_working_days_gives_no_day() =>
        Assert.Null(WorkingWeek.Of([]).WorkingDayAfter(new LocalDate(2026, 11, 27), 1, 21, new HashSet<LocalDate>()));

    [Fact]
    public void Row_24_a_holiday_is_no_notice() =>
        Assert.Equal(
            new LocalDate(2026, 12, 2),
            WorkingWeek.Default.WorkingDayAfter(new LocalDate(2026, 11, 27), 2, 21, new HashSet<LocalDate> { new(2026, 11, 28), new(2026, 11, 30) }));

    private static DayWindow Window(IsoDayOfWeek day, int from, int to) => new(day, new(from, 0), new(to, 0));
}
