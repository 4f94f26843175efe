using NodaTime;
using OutlookCoffee.Coffee.Slots;
using static OutlookCoffee.Tests.Coffee.Slots.Ask;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>Row 26: one coffee a day, and as many a week as planned.</summary>
public class WeekPlanTests
{
    [Fact]
    public void Row_26_one_coffee_a_day_counts_a_pencilled_one_too()
    {
        var hold = Tue("15:00-15:45", ShowAs.Tentative) with { IsCoffee = true };
        var result = SlotFinder.Find(ForCoffee(hold));
        Assert.Empty(result.Slots);
        Assert.Equal(All.Length, result.Count(SlotRule.OneADay));
    }

    [Fact]
    public void Row_26_a_coffee_on_wednesday_fills_a_week_of_one()
    {
        var request = ForCoffee(Later(1) with { IsCoffee = true }) with { WeekPlan = 1 };
        var result = SlotFinder.Find(request);
        Assert.Empty(result.Slots);
        Assert.Equal(All.Length, result.Count(SlotRule.WeekFull));
        Assert.Equal(All, SlotFinder.Find(request with { WeekPlan = 2 }).Starts());
        Assert.Equal(All, SlotFinder.Find(request with { WeekPlan = null }).Starts());
    }

    [Fact]
    public void Row_26_a_day_with_a_coffee_counts_as_that_before_its_week_counts_as_full()
    {
        var result = SlotFinder.Find(ForCoffee(Later(0) with { IsCoffee = true }) with { WeekPlan = 1 });
        Assert.Equal((All.Length, 0), (result.Count(SlotRule.OneADay), result.Count(SlotRule.WeekFull)));
    }

    [Fact]
    public void Row_26_a_pencilled_coffee_counts_and_one_that_is_off_does_not()
    {
        var coffee = Later(1) with { IsCoffee = true };
        Assert.Empty(SlotFinder.Find(ForCoffee(coffee with { Status = ShowAs.Free }) with { WeekPlan = 1 }).Slots);
        var off = ForCoffee(coffee with { IsCancelled = true }, coffee with { IsDeclined = true }, Later(1)) with { WeekPlan = 1 };
        Assert.Equal(All, SlotFinder.Find(off).Starts());
    }

    [Fact]
    public void Row_26_a_coffee_from_before_today_counts_for_this_week_and_last_weeks_does_not()
    {
        var request = ForCoffee(Later(-1) with { IsCoffee = true }) with { WeekPlan = 1, Now = Instant.FromUtc(2026, 11, 24, 6, 0) };
        Assert.Empty(SlotFinder.Find(request).Slots);
        Assert.Equal(All, SlotFinder.Find(request with { MyItems = [Later(-2) with { IsCoffee = true }] }).Starts());
    }

    [Fact]
    public void Row_26_the_week_begins_on_monday_by_the_users_clock()
    {
        var monday = Instant.FromUtc(2026, 11, 29, 23, 15);
        var coffee = new BusyItem(new Interval(monday, monday + Duration.FromMinutes(30)), ShowAs.Busy, IsCoffee: true);
        var result = SlotFinder.Find(AnyWeekday(coffee) with { HorizonDays = 14, WeekPlan = 1 });
        Assert.Equal(15, result.Count(SlotRule.OneADay));
        Assert.Equal(4 * 15, result.Count(SlotRule.WeekFull));
    }

    [Fact]
    public void Row_26_the_week_of_new_year_is_one_week()
    {
        var thursday = Instant.FromUtc(2026, 12, 31, 9, 0);
        var coffee = new BusyItem(new Interval(thursday, thursday + Duration.FromMinutes(30)), ShowAs.Busy, IsCoffee: true);
        var request = AnyWeekday(coffee) with { Now = Instant.FromUtc(2027, 1, 1, 7, 0), HorizonDays = 3, WeekPlan = 1 };
        Assert.Equal(15, SlotFinder.Find(request).Count(SlotRule.WeekFull));
    }

    [Fact]
    public void Row_26_whoever_asks_for_one_more_in_a_full_week_may_have_it()
    {
        var request = ForCoffee(Later(1) with { IsCoffee = true }) with { WeekPlan = 1 };
        Assert.Null(SlotFinder.IsStillFree(request, Slot("10:00")));
        Assert.Equal(SlotRule.OneADay, SlotFinder.IsStillFree(request with { MyItems = [Later(0) with { IsCoffee = true }] }, Slot("10:00")));
    }

    [Theory]
    [InlineData(23, 1, 23, 30)]
    [InlineData(25, 5, 23, 37)]
    [InlineData(29, 1, 23, 37)]
    [InlineData(29, 0, 23, 30)]
    public void A_weeks_plan_needs_the_calendar_of_whole_weeks(int today, int horizonDays, int from, int until)
    {
        var november = new LocalDate(2026, 11, 1);
        var window = SlotFinder.WholeWeeks((november.PlusDays(today - 1) + new LocalTime(15, 0)).InZoneStrictly(Berlin).ToInstant(), Berlin, horizonDays);
        Assert.Equal((november.PlusDays(from - 1), november.PlusDays(until - 1)), (window.Start.InZone(Berlin).Date, window.End.InZone(Berlin).Date));
    }

    /// <summary>An item in the afternoon, days after the Tuesday.</summary>
    private static BusyItem Later(int days)
    {
        var item = Tue("15:00-15:45");
        return item with { When = new(item.When.Start + Duration.FromDays(days), item.When.End + Duration.FromDays(days)) };
    }
}
