using NodaTime;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;
using static OutlookCoffee.Tests.Coffee.Slots.Ask;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>What is known, and not known, of the other person.</summary>
public class TheirSideTests
{
    [Fact]
    public void A_free_time_in_a_visible_calendar_is_called_free() =>
        Assert.All(SlotFinder.Find(ForCoffee()).Slots, slot => Assert.Equal(TheirState.Free, slot.Theirs));

    [Fact]
    public void Rows_7_8_a_hidden_calendar_is_never_called_free_and_what_it_may_hold_is_not_read()
    {
        var hidden = ForCoffee() with { Theirs = new(Visible: false, [Tue("09:00-12:00")]) };
        var result = SlotFinder.Find(hidden);
        Assert.Equal(All, result.Starts());
        Assert.All(result.Slots, slot => Assert.Equal(TheirState.Unknown, slot.Theirs));
    }

    [Fact]
    public void Row_7_three_times_for_a_hidden_calendar_lie_in_two_half_days()
    {
        var request = ForCoffee() with { Theirs = TheirCalendar.Hidden, Mine = WorkingWeek.Of([new(IsoDayOfWeek.Tuesday, new(9, 0), new(16, 0))]) };
        var hours = SlotFinder.Find(request).Slots.Take(3).Select(slot => slot.Start.InZone(Berlin).Hour).ToList();
        Assert.Contains(hours, hour => hour < 12);
        Assert.Contains(hours, hour => hour >= 12);
    }

    [Theory]
    [InlineData(ShowAs.Busy)]
    [InlineData(ShowAs.OutOfOffice)]
    [InlineData(ShowAs.Unknown)]
    [InlineData(ShowAs.WorkingElsewhere)]
    public void Their_busy_time_blocks_with_the_buffer_around_it(ShowAs status)
    {
        var result = SlotFinder.Find((ForCoffee() with { Buffer = Quarter }).With(Tue("10:00-10:15", status)));
        Assert.Equal(["09:00", "10:30", "11:00"], result.Starts());
        Assert.Equal(2, result.Count(SlotRule.TheirsBusy));
    }

    [Fact]
    public void Row_12_working_elsewhere_they_can_take_a_call() =>
        Assert.Equal(6, SlotFinder.Find(ForDecaf().With(Tue("09:00-12:00", ShowAs.WorkingElsewhere))).Slots.Count);

    [Fact]
    public void Row_11_their_tentative_time_is_offered_last_and_called_tentative()
    {
        var request = ForCoffee().With(Tue("09:00-10:00", ShowAs.Tentative));
        var certain = SlotFinder.Find(request);
        Assert.Equal(["10:00", "10:30", "11:00"], certain.Starts());
        Assert.Equal(2, certain.Count(SlotRule.TheirsTentative));
        var nothingElse = SlotFinder.Find(request with { MyItems = [Tue("10:00-12:00")] });
        var slot = Assert.Single(nothingElse.Slots);
        Assert.Equal((TheirState.Tentative, false), (slot.Theirs, slot.OverTentative));
    }

    [Fact]
    public void Row_4_both_peoples_hours_count_when_theirs_are_known()
    {
        var theirs = new TheirCalendar(true, [], Weekdays(9, 17), London);
        var result = SlotFinder.Find(ForCoffee() with { Theirs = theirs });
        Assert.Equal(["10:00", "10:30", "11:00"], result.Starts());
        Assert.Equal(2, result.Count(SlotRule.TheirsOutsideHours));
    }

    [Fact]
    public void Row_4_hours_that_carry_their_own_zone_are_read_in_it()
    {
        var week = WorkingWeek.FromGraph([IsoDayOfWeek.Tuesday], new(5, 0), new(9, 0), NewYork);
        Assert.Equal(["11:00"], SlotFinder.Find(ForCoffee() with { Theirs = TheirCalendar.Hidden with { Hours = week, Zone = London } }).Starts());
    }

    [Fact]
    public void Row_4_an_outsiders_night_comes_last_when_only_the_zone_is_known()
    {
        var request = AnyWeekday() with { HorizonDays = 2, Theirs = TheirCalendar.Hidden with { Zone = NewYork } };
        Assert.True(SlotFinder.Find(request).Slots[0].Start.InZone(NewYork).Hour >= 8);
    }

    [Theory]
    [InlineData(10, 17, "15:00")]
    [InlineData(8, 15, "10:00")]
    [InlineData(9, 15, "10:00")]
    public void Row_5_the_first_and_the_last_hour_of_their_window_are_less_sure(int from, int to, string best)
    {
        var request = AnyWeekday() with { HorizonDays = 1, Theirs = new(true, [], Weekdays(from, to)) };
        Assert.Equal(best, Clock(SlotFinder.Find(request).Slots[0]));
        Assert.Equal(best, Clock(SlotFinder.Find(request with { Theirs = new(true, [], Weekdays(from - 1, to - 1), London) }).Slots[0]));
        Assert.Equal("10:00", Clock(SlotFinder.Find(request with { Theirs = new(true, [], Zone: London) }).Slots[0]));
    }

    [Fact]
    public void Row_5_what_ends_in_their_last_hour_comes_after_what_does_not()
    {
        var request = AnyWeekday() with { HorizonDays = 1, Length = Duration.FromMinutes(30), Theirs = new(true, [], Weekdays(8, 16)) };
        Assert.Equal(["10:00", "14:30"], SlotFinder.Find(request).Slots.Take(2).Select(Clock));
    }

    [Fact]
    public void Row_5_the_edges_are_offered_all_the_same()
    {
        var hour = new TheirCalendar(true, [], WorkingWeek.FromGraph([IsoDayOfWeek.Tuesday], new(10, 0), new(11, 0)));
        Assert.Equal(["10:00"], SlotFinder.Find(ForCoffee() with { Theirs = hour }).Starts());
    }

    [Fact]
    public void Row_5_somebody_known_to_work_at_night_is_not_kept_to_office_hours()
    {
        var request = AnyWeekday() with { HorizonDays = 1, Theirs = new(true, [], Weekdays(3, 11), NewYork) };
        Assert.Equal("10:00", Clock(SlotFinder.Find(request).Slots[0]));
    }

    [Fact]
    public void Row_13_a_day_on_which_they_are_out_of_office_is_not_offered()
    {
        var away = BusyItem.AllDay(Tuesday, Tuesday.PlusDays(1), Berlin, ShowAs.OutOfOffice);
        var result = SlotFinder.Find(ForCoffee().With(away));
        Assert.Empty(result.Slots);
        Assert.Equal(All.Length, result.Count(SlotRule.TheirsBusy));
    }

    [Fact]
    public void Row_29_the_holiday_of_somebody_whose_calendar_is_hidden_is_unknown()
    {
        var holiday = BusyItem.AllDay(Tuesday, Tuesday.PlusDays(1), Berlin, ShowAs.OutOfOffice);
        var slots = SlotFinder.Find(ForCoffee() with { Theirs = new(Visible: false, [holiday]) }).Slots;
        Assert.Equal(All.Length, slots.Count);
        Assert.All(slots, slot => Assert.Equal(TheirState.Unknown, slot.Theirs));
    }

    private static string Clock(TimeSlot slot) => NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Format(slot.Start.InZone(Berlin).TimeOfDay);
}
