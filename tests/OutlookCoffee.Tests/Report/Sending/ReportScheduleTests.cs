using CsCheck;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Report.Sending;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Report.Sending;

public sealed class ReportScheduleTests
{
    private static readonly ReportSettings Monday = new(true, "monday", "08:00");

    /// <summary>In each zone the Mondays around a change of clocks forward and back.</summary>
    [Theory]
    [InlineData("Europe/Berlin", "2026-03-27", "2026-03-30T06:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-23", "2026-10-26T07:00:00Z")]
    [InlineData("America/New_York", "2026-03-06", "2026-03-09T12:00:00Z")]
    [InlineData("America/New_York", "2026-10-30", "2026-11-02T13:00:00Z")]
    [InlineData("America/Santiago", "2026-04-03", "2026-04-06T12:00:00Z")]
    [InlineData("America/Santiago", "2026-09-04", "2026-09-07T11:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-03", "2026-04-05T21:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-02", "2026-10-04T21:00:00Z")]
    [InlineData("Africa/Cairo", "2026-04-24", "2026-04-27T05:00:00Z")]
    [InlineData("Africa/Cairo", "2026-10-30", "2026-11-02T06:00:00Z")]
    public void It_is_eight_by_the_users_clock_through_every_change_of_clocks(string zone, string from, string due)
    {
        var found = ReportSchedule.Next(Monday, Zone(zone), Zone(zone).AtStartOfDay(LocalDatePattern.Iso.Parse(from).Value).ToInstant());

        Assert.Equal(due, InstantPattern.General.Format(found.At));
    }

    [Theory]
    [InlineData("2026-03-29", "02:30", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25", "02:30", "2026-10-25T00:30:00Z")]
    public void A_time_that_is_skipped_comes_after_the_gap_and_one_that_comes_twice_comes_once(string sunday, string at, string due)
    {
        var settings = new ReportSettings(true, "sunday", at);
        var zone = Zone("Europe/Berlin");
        var first = ReportSchedule.Next(settings, zone, zone.AtStartOfDay(LocalDatePattern.Iso.Parse(sunday).Value).ToInstant());

        Assert.Equal(due, InstantPattern.General.Format(first.At));
        Assert.Equal(7, Period.DaysBetween(first.At.InZone(zone).Date, ReportSchedule.Next(settings, zone, first.At).At.InZone(zone).Date));
    }

    [Fact]
    public void From_any_moment_in_any_zone_the_next_one_is_within_eight_days_at_that_time_and_the_weeks_follow_each_other() =>
        Gen.Select(Gen.OneOf("Europe/Berlin", "America/New_York", "Pacific/Apia", "Asia/Kathmandu", "Africa/Cairo"), Gen.Int[0, 3_000_000], Gen.Int[0, 6], Gen.Int[0, 95])
            .Sample((name, minutes, day, quarter) =>
            {
                var at = new LocalTime(quarter / 4, quarter % 4 * 15);
                var settings = new ReportSettings(true, ((IsoDayOfWeek)(day + 1)).ToString(), LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(at));
                var (zone, now) = (Zone(name), Instant.FromUtc(2024, 1, 1, 0, 0) + Duration.FromMinutes(minutes));
                var next = ReportSchedule.Next(settings, zone, now);
                Assert.True(next.At > now && next.At - now <= Duration.FromDays(8));
                Assert.Equal(next.At, Zones.At(next.At.InZone(zone).Date + at, zone));
                Assert.Equal(1, ReportSchedule.Next(settings, zone, next.At).Week.Number - next.Week.Number);
                Assert.Equal(next, ReportSchedule.Last(settings, zone, now, next.At));
                Assert.Null(ReportSchedule.Last(settings, zone, now, next.At - Duration.Epsilon));
            });

    [Fact]
    public void A_zone_that_is_changed_between_two_mails_neither_doubles_nor_loses_a_week()
    {
        var sent = ReportSchedule.Next(Monday, Zone("Europe/Berlin"), Instant.FromUtc(2026, 11, 22, 12, 0));

        var again = ReportSchedule.Next(Monday, Zone("America/New_York"), sent.At);

        // The same Monday comes again in New York: it is the same week, which is claimed already.
        Assert.Equal(sent.Week, again.Week);
        Assert.Equal(sent.Week.Number + 1, ReportSchedule.Next(Monday, Zone("America/New_York"), again.At).Week.Number);
    }

    private static DateTimeZone Zone(string name) => DateTimeZoneProviders.Tzdb[name];
}
