using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Time;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("DE", "2026-10-03")]
    [InlineData("US", "2026-11-26")]
    [InlineData("GB", "2026-12-28")]
    [InlineData("FR", "2027-07-14")]
    [InlineData("JP", "2026-11-23")]
    [InlineData("NL", "2027-04-27")]
    [InlineData("SE", "2027-06-26")]
    public void A_holiday_is_known(string country, string day) => Assert.Contains(Day(day), Holidays.From(country, Day("2026-06-01"), 500));

    [Fact]
    public void Only_the_days_looked_at_are_given_also_over_the_turn_of_the_year()
    {
        Assert.Equal([Day("2026-12-25"), Day("2026-12-26"), Day("2027-01-01")], Holidays.From("DE", Day("2026-12-25"), 8).Order());
        Assert.Empty(Holidays.From("DE", Day("2026-12-27"), 5));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("XX")]
    [InlineData("de")]
    public void Without_a_known_country_there_are_none(string? country) => Assert.Empty(Holidays.From(country, Day("2026-01-01"), 365));

    [Fact]
    public void Every_country_begins_its_year_with_a_holiday() => Assert.All(
        Holidays.Countries, country => Assert.Contains(Day("2027-01-01"), Holidays.From(country, Day("2027-01-01"), 3)));

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;
}
