using NodaTime;
using OutlookCoffee.Coffee.Slots;
using static OutlookCoffee.Tests.Coffee.Slots.Ask;

namespace OutlookCoffee.Tests.Coffee.Slots;

/// <summary>Row 31: the check between the offer and the write.</summary>
public class RecheckTests
{
    [Fact]
    public void Row_31_what_is_offered_is_still_free()
    {
        var request = ForCoffee(Tue("09:00-09:30")) with { NoticeDays = 1 };
        Assert.All(SlotFinder.Find(request).Slots, slot => Assert.Null(SlotFinder.IsStillFree(request, new(slot.Start, slot.End))));
    }

    [Fact]
    public void Row_31_an_item_that_was_accepted_meanwhile_takes_the_slot() =>
        Assert.Equal(SlotRule.Busy, SlotFinder.IsStillFree(ForCoffee(Tue("10:30-11:00")), Slot("10:00")));

    [Fact]
    public void Row_31_the_buffer_is_asked_again() =>
        Assert.Equal(SlotRule.Buffer, SlotFinder.IsStillFree(ForCoffee(Tue("10:50-11:00")) with { Buffer = Quarter }, Slot("10:00")));

    [Fact]
    public void Row_31_their_side_is_asked_again() =>
        Assert.Equal(SlotRule.TheirsBusy, SlotFinder.IsStillFree(ForCoffee().With(Tue("10:00-10:30")), Slot("10:00")));

    [Fact]
    public void Notice_has_been_given_by_then_but_the_past_stays_the_past()
    {
        var request = ForCoffee() with { NoticeDays = 2, Now = Instant.FromUtc(2026, 11, 24, 8, 30) };
        Assert.Null(SlotFinder.IsStillFree(request, Slot("10:00")));
        Assert.Equal(SlotRule.Notice, SlotFinder.IsStillFree(request, Slot("09:30")));
    }

    [Fact]
    public void A_time_beyond_the_horizon_or_outside_the_hours_is_not_taken()
    {
        Assert.Equal(SlotRule.Horizon, SlotFinder.IsStillFree(ForCoffee() with { HorizonDays = 1 }, Slot("10:00")));
        Assert.Equal(SlotRule.OutsideHours, SlotFinder.IsStillFree(ForCoffee(), Slot("11:30")));
    }

    [Fact]
    public void Something_tentative_forbids_it_only_while_there_is_a_better_time()
    {
        var request = ForCoffee(Tue("10:00-10:30", ShowAs.Tentative));
        Assert.Equal(SlotRule.Tentative, SlotFinder.IsStillFree(request, Slot("10:00")));
        var nothingElse = request with { MyItems = [Tue("09:00-12:00", ShowAs.Tentative)] };
        Assert.Null(SlotFinder.IsStillFree(nothingElse, Slot("10:00")));
    }
}
