using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.Quiet;

public sealed class ClocksTests
{
    private static readonly Instant Now = At("2026-11-23");

    [Fact]
    public void Each_clock_shows_its_own_kind_and_a_crowd_is_no_contact()
    {
        var set = Encounters(EncounterKind.Wrote, "2026-03-01", "2025-01-01")
            .Union(Encounters(EncounterKind.Heard, "2026-03-02"))
            .Union(Encounters(EncounterKind.Met, "2026-02-11"))
            .Union(Encounters(EncounterKind.CrowdMeeting, "2026-10-01"))
            .Union(Encounters(EncounterKind.CrowdMail, "2026-09-01"));

        Assert.Equal(
            new Clocks(At("2026-03-01"), At("2026-03-02"), At("2026-02-11"), At("2026-10-01"), new LastContact(At("2026-03-02"), ContactKind.Heard)),
            Clocks.Of(set, Now));
    }

    [Fact]
    public void A_day_named_by_hand_is_met()
    {
        var set = Encounters(EncounterKind.MetByHand, "2026-11-20").Union(Encounters(EncounterKind.Met, "2026-02-11"));

        Assert.Equal(new LastContact(At("2026-11-20"), ContactKind.Met), Clocks.Of(set, Now).LastContact);
    }

    [Fact]
    public void Nobody_has_been_in_touch_tomorrow() =>
        Assert.Equal(new Clocks(null, null, null, null, null), Clocks.Of(Encounters(EncounterKind.Heard, "2026-11-24").Union(Encounters(EncounterKind.CrowdMail, "2026-11-24")), Now));

    [Fact]
    public void A_small_meeting_ahead_is_a_plan_and_a_big_or_past_one_is_not()
    {
        Assert.True(Clocks.HasMeetingAhead(Encounters(EncounterKind.Future, "2026-11-24"), Now));
        Assert.False(Clocks.HasMeetingAhead(Encounters(EncounterKind.Future, "2026-11-22"), Now));
        Assert.False(Clocks.HasMeetingAhead(Encounters(EncounterKind.FutureCrowd, "2026-11-24"), Now));
    }

    [Fact]
    public void What_did_not_count_is_counted_by_kind_and_zero_is_left_out()
    {
        var set = Encounters(EncounterKind.CrowdMail, "2026-01-01", "2026-01-02").Union(Encounters(EncounterKind.CrowdMeeting, "2026-01-03"))
            .Union(Encounters(EncounterKind.Declined, "2026-01-04"))
            .Union(Encounters(EncounterKind.FutureCrowd, "2027-01-04")).Union(Encounters(EncounterKind.Future, "2027-01-05"))
            .Union(Mails("2026-01-01", 3, 9));

        Assert.Equal(
            [new NotCounted(NotCountedKind.Crowd, 3), new NotCounted(NotCountedKind.Declined, 1), new NotCounted(NotCountedKind.Future, 2)],
            NotCounted.Of(set));
    }

    [Fact]
    public void What_the_user_set_aside_moves_no_clock_and_is_shown_apart()
    {
        var set = Encounters(EncounterKind.SetAside, "2026-01-01", "2026-01-02");

        Assert.Equal(new Clocks(null, null, null, null, null), Clocks.Of(set, Now));
        Assert.Equal([new NotCounted(NotCountedKind.SetAside, 2)], NotCounted.Of(set));
        Assert.Equal(0, History.Months(set, Now, DateTimeZone.Utc).Sum(month => month.Wrote + month.Heard + month.Met));
    }

    [Fact]
    public void Every_kind_is_either_contact_or_named_as_not_counted() => Assert.All(Enum.GetValues<EncounterKind>(), kind =>
        Assert.Equal(kind.IsContact() ? 0 : 1, NotCounted.Of(Encounters(kind, "2026-01-01")).Count));

    [Fact]
    public void The_history_is_the_last_months_of_the_user_s_own_calendar()
    {
        var set = EncounterSet.From(
        [
            new Encounter(Seconds("2026-01-31T23:30:00Z"), EncounterKind.Wrote),
            new Encounter(Seconds("2026-01-31T12:00:00Z"), EncounterKind.MetByHand),
            new Encounter(Seconds("2026-03-05T12:00:00Z"), EncounterKind.Heard),
            new Encounter(Seconds("2026-03-07T12:00:00Z"), EncounterKind.Met),
            new Encounter(Seconds("2026-03-06T12:00:00Z"), EncounterKind.CrowdMail),
            new Encounter(Seconds("2025-12-31T12:00:00Z"), EncounterKind.Heard),
        ]);

        var months = History.Months(set, At("2026-03-06"), DateTimeZoneProviders.Tzdb["Pacific/Auckland"], months: 3);

        Assert.Equal(
            [new MonthOfContact("2026-01", 0, 1, 1), new MonthOfContact("2026-02", 1, 0, 0), new MonthOfContact("2026-03", 0, 1, 0)],
            months);
    }

    [Fact]
    public void Three_years_are_thirty_six_months() =>
        Assert.Equal(36, History.Months(EncounterSet.Empty, Now, DateTimeZone.Utc).Count);
}
