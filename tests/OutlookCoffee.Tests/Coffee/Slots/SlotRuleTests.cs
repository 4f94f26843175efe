using System.Reflection;
using NodaTime;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;
using static OutlookCoffee.Tests.Coffee.Slots.Ask;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>What blocks in the user's own calendar.</summary>
public class SlotRuleTests
{
    [Fact]
    public void Nothing_in_the_way_leaves_every_start_and_says_what_the_hours_removed()
    {
        var result = SlotFinder.Find(ForCoffee());
        Assert.Equal(All, result.Starts());
        Assert.Equal([new RuleCount(SlotRule.OutsideHours, 1)], result.NoSlotBecause);
    }

    [Fact]
    public void Row_9_an_all_day_item_that_shows_as_free_never_blocks() =>
        Assert.Equal(All, SlotFinder.Find(ForCoffee(AllDay(ShowAs.Free))).Starts());

    [Theory]
    [InlineData(ShowAs.Busy, SlotRule.Busy)]
    [InlineData(ShowAs.OutOfOffice, SlotRule.OutOfOffice)]
    [InlineData(ShowAs.Unknown, SlotRule.Busy)]
    [InlineData(ShowAs.WorkingElsewhere, SlotRule.WorkingElsewhere)]
    public void Rows_9_12_13_an_all_day_item_blocks_its_whole_local_day(ShowAs status, SlotRule rule)
    {
        var result = SlotFinder.Find(ForCoffee(AllDay(status)));
        Assert.Empty(result.Slots);
        Assert.Equal(All.Length, result.Count(rule));
    }

    [Fact]
    public void Row_10_an_all_day_item_is_a_date_in_its_owners_zone_even_when_the_clock_changes()
    {
        var item = BusyItem.AllDay(new(2026, 10, 25), new(2026, 10, 26), Berlin, ShowAs.Busy);
        Assert.Equal(new Interval(Instant.FromUtc(2026, 10, 24, 22, 0), Instant.FromUtc(2026, 10, 25, 23, 0)), item.When);
        Assert.Equal(All, SlotFinder.Find(ForCoffee(BusyItem.AllDay(Tuesday.PlusDays(1), Tuesday.PlusDays(2), Berlin, ShowAs.Busy))).Starts());
    }

    [Fact]
    public void Row_11_tentative_blocks_while_there_is_anything_else()
    {
        var result = SlotFinder.Find(ForCoffee(Tue("09:00-10:00", ShowAs.Tentative)));
        Assert.Equal(["10:00", "10:30", "11:00"], result.Starts());
        Assert.Equal(2, result.Count(SlotRule.Tentative));
        Assert.All(result.Slots, slot => Assert.False(slot.OverTentative));
    }

    [Fact]
    public void Row_11_tentative_is_used_when_nothing_else_is_left_and_then_said()
    {
        var result = SlotFinder.Find(ForCoffee(Tue("09:00-10:00", ShowAs.Tentative), Tue("10:00-12:00")));
        Assert.Equal(["09:00"], result.Starts());
        Assert.True(Assert.Single(result.Slots).OverTentative);
        Assert.Equal(0, result.Count(SlotRule.Tentative));
    }

    [Theory]
    [InlineData(ShowAs.Busy)]
    [InlineData(ShowAs.OutOfOffice)]
    public void Row_29_a_holiday_that_does_not_show_as_free_blocks_its_whole_day_and_no_other(ShowAs status)
    {
        var request = AnyWeekday(AllDay(status)) with { HorizonDays = 3, Length = Duration.FromMinutes(30) };
        Assert.Equal(16, SlotFinder.Find(request).Count(status == ShowAs.Busy ? SlotRule.Busy : SlotRule.OutOfOffice));
        Assert.DoesNotContain(Tuesday, SlotFinder.Find(request).Slots.Select(slot => slot.Start.InZone(Berlin).Date));
        Assert.Equal(0, SlotFinder.Find(request with { MyItems = [AllDay(ShowAs.Free)] }).Count(SlotRule.Busy));
    }

    [Fact]
    public void Row_29_a_holiday_of_the_country_that_the_user_named_is_not_offered_and_counts_as_that()
    {
        var request = AnyWeekday(AllDay(ShowAs.Busy)) with { HorizonDays = 3, Holidays = new HashSet<LocalDate> { Tuesday } };
        var result = SlotFinder.Find(request);
        Assert.DoesNotContain(Tuesday, result.Slots.Select(slot => slot.Start.InZone(Berlin).Date));
        Assert.Equal((15, 0), (result.Count(SlotRule.Holiday), result.Count(SlotRule.Busy)));
        Assert.Equal(SlotRule.Holiday, SlotFinder.IsStillFree(request, Slot("10:00")));
    }

    [Fact]
    public void Rows_16_18_each_occurrence_blocks_where_it_is_and_a_moved_one_not_where_it_was()
    {
        var week = Duration.FromDays(7);
        var weekly = Tue("09:00-12:00");
        var moved = Tue("10:30-11:00");
        var later = new[] { week, week * 2 }.Select(after => weekly with { When = new(weekly.When.Start + after, weekly.When.End + after) });
        var result = SlotFinder.Find(ForCoffee([moved, .. later]) with { HorizonDays = 21 });
        Assert.Equal(["09:00", "09:30", "11:00"], result.Starts());
        Assert.Equal(2 + (2 * All.Length), result.Count(SlotRule.Busy));
    }

    [Fact]
    public void Row_19_a_private_item_looks_like_any_other_because_no_item_has_room_for_a_word() =>
        Assert.All(
            typeof(BusyItem).GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic),
            field => Assert.Contains(field.FieldType, new[] { typeof(Interval), typeof(ShowAs), typeof(bool) }));

    [Theory]
    [InlineData(ShowAs.Busy)]
    [InlineData(ShowAs.OutOfOffice)]
    [InlineData(ShowAs.Tentative)]
    public void Row_14_an_unanswered_invitation_is_tentative_whatever_it_says(ShowAs status)
    {
        var result = SlotFinder.Find(ForCoffee(AllDay(status) with { NotResponded = true }));
        Assert.Equal(All, result.Starts());
        Assert.All(result.Slots, slot => Assert.True(slot.OverTentative));
    }

    [Fact]
    public void Row_14_an_unanswered_item_that_shows_as_free_does_not_block() =>
        Assert.All(SlotFinder.Find(ForCoffee(AllDay(ShowAs.Free) with { NotResponded = true })).Slots, slot => Assert.False(slot.OverTentative));

    [Fact]
    public void Rows_14_15_declined_and_cancelled_items_do_not_block()
    {
        var declined = Tue("09:00-12:00") with { IsDeclined = true };
        var cancelled = Tue("09:00-12:00", ShowAs.OutOfOffice) with { IsCancelled = true, IsCoffee = true };
        Assert.Equal(All, SlotFinder.Find(ForCoffee(declined, cancelled)).Starts());
    }

    [Fact]
    public void Row_12_working_elsewhere_is_free_for_a_call_and_not_for_a_table()
    {
        var elsewhere = AllDay(ShowAs.WorkingElsewhere);
        Assert.Equal(6, SlotFinder.Find(ForDecaf(elsewhere)).Slots.Count);
        Assert.Empty(SlotFinder.Find(ForCoffee(elsewhere)).Slots);
        Assert.Empty(SlotFinder.Find(ForLunch(elsewhere)).Slots);
    }

    [Fact]
    public void Row_22_the_buffer_is_kept_before_and_after_and_a_slot_may_touch_it()
    {
        var request = ForCoffee(Tue("10:00-10:15"));
        Assert.Equal(["09:00", "10:30", "11:00"], SlotFinder.Find(request with { Buffer = Quarter }).Starts());
        var tighter = SlotFinder.Find(request with { Buffer = Quarter + Duration.FromMinutes(1) });
        Assert.Equal(["11:00"], tighter.Starts());
        Assert.Equal(2, tighter.Count(SlotRule.Buffer));
        Assert.Equal(2, tighter.Count(SlotRule.Busy));
    }

    [Fact]
    public void Row_22_items_touch_without_a_buffer() =>
        Assert.Equal(["09:00", "10:00"], SlotFinder.Find(ForCoffee(Tue("09:45-10:00"), Tue("10:45-12:00"))).Starts());

    [Fact]
    public void Row_23_the_way_to_another_place_counts_in_person_only()
    {
        var away = Tue("10:00-10:15") with { HasOtherPlace = true };
        var travel = Duration.FromMinutes(30);
        var coffee = SlotFinder.Find(ForCoffee(away) with { Buffer = Quarter, Travel = travel });
        Assert.Equal(["11:00"], coffee.Starts());
        Assert.Equal(2, coffee.Count(SlotRule.Travel));
        Assert.Equal(["09:00", "10:30", "10:45", "11:00", "11:15"], SlotFinder.Find(ForDecaf(away) with { Buffer = Quarter, Travel = travel }).Starts());
        var here = away with { HasOtherPlace = false };
        Assert.Equal(["09:00", "10:30", "11:00"], SlotFinder.Find(ForCoffee(here) with { Buffer = Quarter, Travel = travel }).Starts());
    }

    [Fact]
    public void A_time_that_several_rules_forbid_counts_once_under_the_first()
    {
        var result = SlotFinder.Find(ForCoffee(Tue("09:00-12:00"), AllDay(ShowAs.OutOfOffice)) with { NoticeDays = 3 });
        Assert.Equal([new RuleCount(SlotRule.Notice, 5), new RuleCount(SlotRule.OutsideHours, 1)], result.NoSlotBecause);
    }

    [Fact]
    public void Without_working_hours_the_answer_says_so()
    {
        var result = SlotFinder.Find(ForCoffee() with { Mine = WorkingWeek.Of([]) });
        Assert.Equal([new RuleCount(SlotRule.OutsideHours, 7)], result.NoSlotBecause);
    }

    private static BusyItem AllDay(ShowAs status) => BusyItem.AllDay(Tuesday, Tuesday.PlusDays(1), Berlin, status);
}
