using NodaTime;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Quiet;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Quiet;

/// <summary>Monday, 2026-11-23, eight in Berlin.</summary>
public sealed class AwayRuleTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);

    [Theory]
    [InlineData("2026-11-20T00:00", "2026-12-05T00:00", ShowAs.OutOfOffice, true)]
    [InlineData("2026-11-23T08:00", "2026-11-30T08:00", ShowAs.OutOfOffice, true)]
    [InlineData("2026-11-20T00:00", "2026-11-27T12:00", ShowAs.OutOfOffice, false)]
    [InlineData("2026-11-24T00:00", "2026-12-05T00:00", ShowAs.OutOfOffice, false)]
    [InlineData("2026-11-20T00:00", "2026-12-05T00:00", ShowAs.Busy, false)]
    public void Row_13_somebody_is_away_who_is_out_of_office_through_all_working_hours_of_the_week_ahead(string from, string until, ShowAs status, bool isAway) =>
        Assert.Equal(isAway, AwayRule.IsAway(new TheirCalendar(true, [Item(from, until, status)]), Now, Berlin));

    [Fact]
    public void Days_off_one_after_the_other_are_one_absence_and_a_gap_at_night_is_none()
    {
        BusyItem[] days = [.. Enumerable.Range(0, 8).Select(day => Item($"2026-11-{23 + day:00}T07:00", $"2026-11-{23 + day:00}T19:00", ShowAs.OutOfOffice))];

        Assert.True(AwayRule.IsAway(new TheirCalendar(true, days), Now, Berlin));
        Assert.False(AwayRule.IsAway(new TheirCalendar(true, [.. days.Where((_, index) => index != 2)]), Now, Berlin));
    }

    [Fact]
    public void What_cannot_be_seen_is_not_away() => Assert.False(AwayRule.IsAway(TheirCalendar.Hidden, Now, Berlin));

    [Fact]
    public void Their_own_hours_and_zone_count_where_they_are_known()
    {
        var tuesdays = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(9, 0), new(12, 0))]);
        var auckland = DateTimeZoneProviders.Tzdb["Pacific/Auckland"];
        // Nine to noon on Tuesday in Auckland is nine to midnight on Monday in Berlin.
        var item = Item("2026-11-23T20:00", "2026-11-24T00:00", ShowAs.OutOfOffice);

        Assert.True(AwayRule.IsAway(new TheirCalendar(true, [item], tuesdays, auckland), Now, Berlin));
        Assert.False(AwayRule.IsAway(new TheirCalendar(true, [item], tuesdays), Now, Berlin));
    }

    private static BusyItem Item(string from, string until, ShowAs status) => new(new Interval(At(from), At(until)), status);

    private static Instant At(string local) =>
        NodaTime.Text.LocalDateTimePattern.CreateWithInvariantCulture("yyyy-MM-ddTHH:mm").Parse(local).Value.InZoneLeniently(Berlin).ToInstant();
}
