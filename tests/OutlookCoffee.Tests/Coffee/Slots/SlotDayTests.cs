using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;
using static OutlookCoffee.Tests.Coffee.Slots.Ask;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>Starts, notice, horizon and the choice of six.</summary>
public class SlotDayTests
{
    [Theory]
    [InlineData(0, "2026-11-23")]
    [InlineData(1, "2026-11-24")]
    [InlineData(2, "2026-11-25")]
    [InlineData(5, "2026-11-30")]
    public void Row_24_notice_counts_working_days(int notice, string first)
    {
        var earliest = SlotFinder.Find(AnyWeekday() with { NoticeDays = notice }).Slots.Min(slot => slot.Start);
        Assert.Equal(LocalDatePattern.Iso.Parse(first).Value, earliest.InZone(Berlin).Date);
    }

    [Theory]
    [InlineData(0, "2026-11-23")]
    [InlineData(1, "2026-11-24")]
    [InlineData(2, "2026-11-24")]
    [InlineData(10, "2026-11-24")]
    public void Row_24_a_call_needs_one_working_day_of_notice_at_most(int notice, string first)
    {
        var earliest = SlotFinder.Find(AnyWeekday() with { Kind = CoffeeKind.Decaf, NoticeDays = notice }).Slots.Min(slot => slot.Start);
        Assert.Equal(LocalDatePattern.Iso.Parse(first).Value, earliest.InZone(Berlin).Date);
    }

    [Fact]
    public void Row_24_somebody_with_a_single_coffee_morning_still_works_on_the_other_days() =>
        Assert.Equal(All, SlotFinder.Find(ForCoffee() with { NoticeDays = 1, Office = WorkingWeek.Default }).Starts());

    [Fact]
    public void Nothing_is_offered_that_has_begun()
    {
        var request = ForCoffee() with { Now = Instant.FromUtc(2026, 11, 24, 9, 0) };
        Assert.Equal(["10:30", "11:00"], SlotFinder.Find(request).Starts());
        Assert.Equal(3, SlotFinder.Find(request).Count(SlotRule.Notice));
    }

    [Fact]
    public void Row_25_nothing_is_offered_beyond_the_horizon()
    {
        Assert.Empty(SlotFinder.Find(ForCoffee() with { HorizonDays = 1 }).Slots);
        Assert.Equal(All, SlotFinder.Find(ForCoffee() with { HorizonDays = 2 }).Starts());
    }

    [Theory]
    [InlineData(CoffeeKind.Coffee, "09:00 09:30 10:00 10:30 11:00 11:30 12:00 12:30 13:00 13:30 14:00 14:30 15:00 15:30 16:00")]
    [InlineData(CoffeeKind.Lunch, "11:30 11:45 12:00 12:15 12:30 12:45 13:00 13:15 13:30 13:45")]
    public void Row_27_starts_lie_on_the_grid_of_their_kind(CoffeeKind kind, string starts)
    {
        var request = ForCoffee() with { Kind = kind, Mine = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(9, 0), new(17, 0))]) };
        Assert.Equal(starts.Split(' '), AllStarts(request));
    }

    [Fact]
    public void Row_27_a_call_may_start_at_any_quarter() =>
        Assert.Equal(
            ["09:15", "09:30", "09:45", "10:00"],
            AllStarts(ForDecaf() with { Mine = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(9, 5), new(10, 45))]) }));

    [Fact]
    public void Lunch_outside_the_hours_says_why_there_is_none() =>
        Assert.Equal(
            [new RuleCount(SlotRule.OutsideHours, 10)],
            SlotFinder.Find(ForLunch() with { Mine = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(8, 0), new(11, 0))]) }).NoSlotBecause);

    [Fact]
    public void Row_28_preferences_order_the_slots_and_remove_none()
    {
        var slots = SlotFinder.Find(AnyWeekday() with { HorizonDays = 1 }).Slots;
        Assert.Equal(6, slots.Count);
        Assert.Equal(new LocalTime(10, 0), slots[0].Start.InZone(Berlin).TimeOfDay);
        Assert.Equal(new LocalTime(15, 0), slots[1].Start.InZone(Berlin).TimeOfDay);
        var late = Tue("09:00-15:30");
        var onlyLate = ForCoffee(late) with { Mine = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(9, 0), new(20, 0))]) };
        Assert.Equal("18:00", SlotFinder.Find(onlyLate).Starts()[^1]);
    }

    [Fact]
    public void Six_slots_at_most_and_by_the_third_there_are_two_days_however_far_apart()
    {
        var busy = BusyItem.AllDay(new(2026, 11, 24), new(2026, 12, 11), Berlin, ShowAs.OutOfOffice);
        var slots = SlotFinder.Find(AnyWeekday(busy)).Slots;
        Assert.Equal(6, slots.Count);
        Assert.Equal(2, slots.Take(3).Select(slot => slot.Start.InZone(Berlin).Date).Distinct().Count());
    }

    [Fact]
    public void Once_there_are_two_days_the_third_time_may_be_on_either()
    {
        var mine = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(10, 0), new(10, 45)), new(IsoDayOfWeek.Wednesday, new(9, 0), new(17, 0))]);
        var days = SlotFinder.Find(ForCoffee() with { Mine = mine, HorizonDays = 14 }).Slots.Take(3).Select(slot => slot.Start.InZone(Berlin).Day);
        Assert.Equal([24, 25, 25], days);
    }

    [Fact]
    public void Row_33_the_same_calendars_give_the_same_slots_in_whatever_order_they_are_read()
    {
        BusyItem[] items = [Tue("09:00-10:00"), Tue("13:00-14:30", ShowAs.Tentative), Tue("14:00-15:00"), Tue("09:30-11:00", ShowAs.OutOfOffice)];
        var request = AnyWeekday(items).With(items[1..3]);
        var backwards = AnyWeekday([.. items.Reverse()]).With([.. items[1..3].Reverse()]);
        var slots = SlotFinder.Find(request).Slots;
        Assert.Equal(slots, SlotFinder.Find(request).Slots);
        Assert.Equal(slots, SlotFinder.Find(backwards).Slots);
    }

    [Fact]
    public void A_kind_that_has_no_rules_of_its_own_is_a_coffee()
    {
        var other = (CoffeeKind)99;
        Assert.Equal(All, SlotFinder.Find(ForCoffee() with { Kind = other, NoticeDays = 1 }).Starts());
        Assert.Empty(SlotFinder.Find(ForCoffee() with { Kind = other, NoticeDays = 2 }).Slots);
        Assert.Empty(SlotFinder.Find(ForCoffee(Tue("09:00-12:00", ShowAs.WorkingElsewhere)) with { Kind = other }).Slots);
    }

    [Fact]
    public void The_calendars_are_read_from_this_morning_to_the_day_after_the_horizon() =>
        Assert.Equal(
            new Interval(Instant.FromUtc(2026, 10, 23, 22, 0), Instant.FromUtc(2026, 10, 26, 23, 0)),
            SlotFinder.CalendarWindow(Instant.FromUtc(2026, 10, 24, 15, 0), Berlin, 2));

    /// <summary>Asks for one quarter of an hour after the other, so that the limit of six hides nothing.</summary>
    private static string[] AllStarts(SlotRequest request)
    {
        var all = new List<string>();
        for (var from = Tuesday + new LocalTime(8, 0); from < Tuesday + new LocalTime(18, 0); from = from.PlusMinutes(15))
        {
            var quarter = from.InZoneStrictly(Berlin).ToInstant();
            var later = new Interval(quarter + request.Length + Duration.FromMinutes(14), quarter + Duration.FromHours(12));
            var only = request with { Now = quarter - Duration.Epsilon, MyItems = [new(later, ShowAs.Busy)], HorizonDays = 1 };
            all.AddRange(SlotFinder.Find(only).Starts());
        }
        return [.. all];
    }
}
