using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Time;

public class CustomZoneTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);
    private static readonly LocalTime Two = new(2, 0);

    /// <summary>The example of calendar-getschedule.md: bias 480 is Pacific time.</summary>
    [Fact]
    public void Row_3_the_example_in_Graphs_page_is_Los_Angeles()
    {
        var zone = new CustomZone(480, new(11, 1, IsoDayOfWeek.Sunday, Two), new(3, 2, IsoDayOfWeek.Sunday, Two), -60).ToZone(Now);
        Assert.Equal("America/Los_Angeles", Zones.IanaId(zone));
    }

    [Fact]
    public void Row_3_the_last_sunday_is_occurrence_five()
    {
        var zone = new CustomZone(
            -60, new(10, 5, IsoDayOfWeek.Sunday, new(3, 0)), new(3, 5, IsoDayOfWeek.Sunday, Two)).ToZone(Now);
        Assert.Equal(Offset.FromHours(1), zone.GetUtcOffset(Instant.FromUtc(2027, 3, 28, 0, 59)));
        Assert.Equal(Offset.FromHours(2), zone.GetUtcOffset(Instant.FromUtc(2027, 3, 28, 1, 0)));
        Assert.Equal(Offset.FromHours(1), zone.GetUtcOffset(Instant.FromUtc(2027, 10, 31, 1, 0)));
    }

    [Fact]
    public void Row_3_rules_that_no_country_has_still_work()
    {
        var zone = new CustomZone(
            -300, new(10, 2, IsoDayOfWeek.Sunday, Two), new(5, 4, IsoDayOfWeek.Sunday, Two), -100).ToZone(Now);
        Assert.Equal(Offset.FromHours(5), zone.GetUtcOffset(Now));
        Assert.Equal(Offset.FromHoursAndMinutes(6, 40), zone.GetUtcOffset(Instant.FromUtc(2027, 7, 1, 0, 0)));
        Assert.Equal("UTC", Zones.IanaId(zone));
    }

    [Fact]
    public void Row_3_without_a_change_of_clocks_the_offset_is_fixed()
    {
        var zone = new CustomZone(-330).ToZone(Now);
        Assert.Equal(Offset.FromHoursAndMinutes(5, 30), zone.GetUtcOffset(Now));
        Assert.Equal("Asia/Kolkata", Zones.IanaId(zone));
    }

    [Fact]
    public void Row_3_south_of_the_equator_summer_spans_the_new_year()
    {
        var zone = new CustomZone(
            -600, new(4, 1, IsoDayOfWeek.Sunday, new(3, 0)), new(10, 1, IsoDayOfWeek.Sunday, Two)).ToZone(Now);
        Assert.Equal(Offset.FromHours(11), zone.GetUtcOffset(Instant.FromUtc(2027, 1, 1, 0, 0)));
        Assert.Equal(Offset.FromHours(10), zone.GetUtcOffset(Instant.FromUtc(2027, 7, 1, 0, 0)));
    }
}
