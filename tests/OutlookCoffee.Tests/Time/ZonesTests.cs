using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Time;

public class ZonesTests
{
    [Theory]
    [InlineData("W. Europe Standard Time", "Europe/Berlin")]
    [InlineData("Romance Standard Time", "Europe/Paris")]
    [InlineData("romance standard time", "Europe/Paris")]
    [InlineData("Pacific Standard Time", "America/Los_Angeles")]
    [InlineData("Pacific Standard Time (Mexico)", "America/Tijuana")]
    [InlineData("India Standard Time", "Asia/Kolkata")]
    [InlineData("Nepal Standard Time", "Asia/Kathmandu")]
    [InlineData("Lord Howe Standard Time", "Australia/Lord_Howe")]
    [InlineData("Egypt Standard Time", "Africa/Cairo")]
    [InlineData("Pacific SA Standard Time", "America/Santiago")]
    [InlineData("Europe/Stockholm", "Europe/Stockholm")]
    [InlineData("europe/madrid", "Europe/Madrid")]
    [InlineData("Asia/Calcutta", "Asia/Kolkata")]
    [InlineData(" UTC ", "UTC")]
    [InlineData("tzone://Microsoft/Utc", "UTC")]
    [InlineData("Etc/GMT", "UTC")]
    public void Row_2_a_name_of_either_kind_becomes_todays_id(string name, string id) =>
        Assert.Equal(id, Zones.IanaId(Zones.Resolve(name)!));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("tzone://Microsoft/Custom")]
    [InlineData("Customized Time Zone")]
    [InlineData("Middle-earth Standard Time")]
    public void Row_3_a_name_that_says_nothing_is_no_zone(string? name) => Assert.Null(Zones.Resolve(name));

    [Fact]
    public void Row_2_every_windows_name_that_is_sent_comes_back_as_the_same_clock()
    {
        var during = new Interval(Moment("2026-01-01T00:00:00Z"), Moment("2027-01-01T00:00:00Z"));
        var comparer = NodaTime.TimeZones.ZoneEqualityComparer.ForInterval(during);
        foreach (var id in new[] { "Europe/Berlin", "Europe/Madrid", "America/New_York", "Asia/Kolkata", "Asia/Calcutta", "Australia/Lord_Howe", "UTC" })
        {
            var zone = Zones.Resolve(id)!;
            Assert.Equal(zone, Zones.Resolve(Zones.WindowsName(zone))!, comparer);
        }
    }

    [Fact]
    public void A_zone_without_a_windows_name_is_sent_as_UTC() =>
        Assert.Equal("UTC", Zones.WindowsName(DateTimeZone.ForOffset(Offset.FromHoursAndMinutes(5, 37))));

    [Theory]
    [InlineData(5, "Etc/GMT-5")]
    [InlineData(-3, "Etc/GMT+3")]
    [InlineData(0, "UTC")]
    public void Whole_hours_have_an_id_with_the_sign_turned_round(int hours, string id) =>
        Assert.Equal(id, Zones.IanaId(DateTimeZone.ForOffset(Offset.FromHours(hours))));

    [Theory]
    // gaps: forward to the first moment after it
    [InlineData("Europe/Berlin", "2026-03-29T02:30:00", "2026-03-29T01:00:00Z")]
    [InlineData("America/New_York", "2026-03-08T02:00:00", "2026-03-08T07:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-04T02:10:00", "2026-10-03T15:30:00Z")]
    [InlineData("America/Santiago", "2026-09-06T00:15:00", "2026-09-06T04:00:00Z")]
    // overlaps: the first pass
    [InlineData("Europe/Berlin", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z")]
    [InlineData("America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-04-05T01:45:00", "2026-04-04T14:45:00Z")]
    [InlineData("America/Santiago", "2026-04-04T23:30:00", "2026-04-05T02:30:00Z")]
    // one side of the ocean has switched, the other has not
    [InlineData("America/New_York", "2026-03-10T09:00:00", "2026-03-10T13:00:00Z")]
    [InlineData("Europe/Berlin", "2026-03-10T14:00:00", "2026-03-10T13:00:00Z")]
    public void Row_1_a_wall_clock_time_has_one_moment(string id, string local, string moment) =>
        Assert.Equal(Moment(moment), Zones.At(LocalDateTimePattern.ExtendedIso.Parse(local).Value, Zones.Resolve(id)!));

    private static Instant Moment(string text) => InstantPattern.General.Parse(text).Value;
}
