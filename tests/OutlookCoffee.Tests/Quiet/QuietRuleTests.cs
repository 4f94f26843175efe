using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.Quiet;

public sealed class QuietRuleTests
{
    private static readonly Instant Now = At("2026-11-23");

    [Fact]
    public void The_contract_s_example_comes_out()
    {
        var last = Day("2026-03-02");
        var rhythm = QuietRule.Judge(Example(last), Choice.None, Now);

        Assert.Equal((21, 266, 12.7), (rhythm.UsualGapDays, rhythm.SilenceDays, rhythm.Ratio));
        Assert.Equal((41, 33, 4, RhythmState.Slipping), (rhythm.Contacts, rhythm.Weeks, rhythm.ResumeInTen, rhythm.State));
        Assert.Equal("You were in touch about every 3 weeks. It has been 9 months.", Sentences.Why(rhythm, Choice.None));
    }

    [Fact]
    public void The_order_is_the_chance_of_staying_silent_by_the_root_of_the_weeks()
    {
        var rhythm = QuietRule.Judge(Example(Day("2026-03-02")), Choice.None, Now);

        var logit = -2.72 + (0.86 * Math.Log(267)) - (0.58 * Math.Log(33));
        Assert.Equal(1 / (1 + Math.Exp(-logit)), rhythm.P, 12);
        Assert.Equal(rhythm.P * Math.Sqrt(33), rhythm.Order, 12);
    }

    [Fact]
    public void A_monthly_coffee_without_any_mail_is_a_tie()
    {
        var rhythm = QuietRule.Judge(Meetings("2024-08-05", everyDays: 28, count: 20), Choice.None, Now);

        Assert.Equal(RhythmState.Slipping, rhythm.State);
        Assert.Equal(28, rhythm.UsualGapDays);
        Assert.True(rhythm.OnlyMet);
    }

    [Fact]
    public void A_weekly_meeting_over_two_years_is_no_single_conversation()
    {
        var rhythm = QuietRule.Judge(Meetings("2024-03-04", everyDays: 7, count: 105), Choice.None, Now);

        Assert.Equal(7, rhythm.UsualGapDays);
        Assert.Equal(RhythmState.Slipping, rhythm.State);
    }

    [Fact]
    public void A_burst_of_mails_is_one_conversation()
    {
        var bursts = Mails("2025-01-01", 1, 6).Union(Mails("2025-03-01", 1, 6)).Union(Mails("2025-05-01", 1, 6)).Union(Mails("2025-07-01", 1, 6));

        Assert.Equal((186 + 30) / 4, QuietRule.Judge(bursts, Choice.None, Now).UsualGapDays);
    }

    [Theory]
    [InlineData(4, 30, RhythmState.Unknown)]
    [InlineData(5, 22, RhythmState.Unknown)]
    [InlineData(5, 23, RhythmState.Dormant)]
    public void A_tie_was_alive_with_five_days_over_ninety(int days, int apart, RhythmState expected) =>
        Assert.Equal(expected, QuietRule.Judge(Mails("2025-06-01", apart, days), Choice.None, Now).State);

    [Fact]
    public void Mail_in_one_direction_is_no_tie() => Assert.Equal(
        RhythmState.Unknown,
        QuietRule.Judge(EncounterSet.From(Mails("2024-06-01", 20, 30).Select(mail => mail with { Kind = EncounterKind.Heard })), Choice.None, Now).State);

    [Fact]
    public void Five_unanswered_mails_of_mine_are_no_tie()
    {
        var mine = Encounters(EncounterKind.Wrote, "2025-01-01", "2025-03-01", "2025-05-01", "2025-07-01", "2025-09-01");

        Assert.Equal(RhythmState.Unknown, QuietRule.Judge(mine, Choice.None, Now).State);
    }

    [Fact]
    public void Crowds_newsletters_and_declined_meetings_make_no_tie_and_end_no_silence()
    {
        EncounterKind[] others =
        [
            EncounterKind.CrowdMail, EncounterKind.CrowdMeeting, EncounterKind.Bulk, EncounterKind.Automatic, EncounterKind.MeetingMail,
            EncounterKind.Declined, EncounterKind.Cancelled, EncounterKind.AllDay, EncounterKind.Future, EncounterKind.FutureCrowd,
        ];
        var noise = EncounterSet.From(others.SelectMany(kind => Mails("2024-01-01T09:00:00Z", 7, 150).Select(mail => mail with { Kind = kind })));
        var tie = Mails("2025-01-01", 20, 10);

        Assert.Equal(RhythmState.Unknown, QuietRule.Judge(noise, Choice.None, Now).State);
        Assert.Equal(QuietRule.Judge(tie, Choice.None, Now), QuietRule.Judge(tie.Union(noise), Choice.None, Now));
    }

    [Fact]
    public void What_lies_ahead_is_no_contact() =>
        Assert.Equal(266, QuietRule.Judge(Example(Day("2026-03-02")).Union(Encounters(EncounterKind.Met, "2026-11-24")), Choice.None, Now).SilenceDays);

    [Fact]
    public void Silence_is_counted_in_calendar_days_of_utc_across_a_leap_day()
    {
        var set = Mails("2027-06-01", 20, 13).Union(EncounterSet.From([new Encounter(Seconds("2028-02-28T23:59:59Z"), EncounterKind.Wrote)]));

        Assert.Equal(2, QuietRule.Judge(set, Choice.None, At("2028-03-01T00:00:00Z")).SilenceDays);
        Assert.Equal(1, QuietRule.Judge(set, Choice.None, At("2028-02-29T00:00:00Z")).SilenceDays);
    }

    [Theory]
    [InlineData(29, RhythmState.InTouch)]
    [InlineData(30, RhythmState.Slipping)]
    public void Less_than_thirty_days_is_no_silence(int silence, RhythmState expected)
    {
        var daily = Mails("2024-11-01", 10, 60);
        var last = Instant.FromUnixTimeSeconds(daily.Last().UnixSeconds);

        Assert.Equal(expected, QuietRule.Judge(daily, Choice.None, last + Duration.FromDays(silence)).State);
    }

    [Theory]
    [InlineData(86, RhythmState.InTouch)]
    [InlineData(87, RhythmState.Slipping)]
    public void One_and_a_half_times_the_own_gap_is_a_silence(int silence, RhythmState expected)
    {
        var everyTwoMonths = Mails("2024-11-01", 60, 12);
        var last = Instant.FromUnixTimeSeconds(everyTwoMonths.Last().UnixSeconds);

        var rhythm = QuietRule.Judge(everyTwoMonths, Choice.None, last + Duration.FromDays(silence));

        Assert.Equal(expected, rhythm.State);
        Assert.Equal(rhythm.State == RhythmState.InTouch, rhythm.ResumeInTen is null);
    }

    [Fact]
    public void An_old_friend_of_ten_years_ago_is_dormant_and_not_lost() =>
        Assert.Equal((RhythmState.Dormant, 2), StateOf(QuietRule.Judge(Mails("2014-01-01", 20, 30), Choice.None, Now)));

    [Fact]
    public void A_lively_half_year_does_not_make_up_for_no_tie_before() =>
        Assert.Equal(RhythmState.Unknown, QuietRule.Judge(Mails("2026-06-01", 7, 15), Choice.None, Now).State);

    [Theory]
    [InlineData(29, RhythmState.InTouch)]
    [InlineData(30, RhythmState.Slipping)]
    public void A_pinned_person_goes_by_the_cadence(int silence, RhythmState expected)
    {
        var pinned = new Choice(ChoiceKind.Pinned, EveryDays: 30);
        var once = Encounters(EncounterKind.Heard, "2026-01-01");

        Assert.Equal(expected, QuietRule.Judge(once, pinned, At("2026-01-01") + Duration.FromDays(silence)).State);
    }

    [Fact]
    public void A_pinned_tie_that_was_alive_can_be_dormant_and_other_pinned_ones_cannot()
    {
        var pinned = new Choice(ChoiceKind.Pinned, EveryDays: 30);

        Assert.Equal(RhythmState.Dormant, QuietRule.Judge(Mails("2014-01-01", 20, 30), pinned, Now).State);
        Assert.Equal((RhythmState.Slipping, null), StateOf(QuietRule.Judge(Encounters(EncounterKind.Met, "2014-01-01"), pinned, Now)));
        Assert.Equal((RhythmState.Slipping, null), StateOf(QuietRule.Judge(EncounterSet.Empty, pinned, Now)));
    }

    [Fact]
    public void Nothing_at_all_is_unknown()
    {
        var rhythm = QuietRule.Judge(EncounterSet.Empty, Choice.None, Now);

        Assert.Equal(new Rhythm(null, null, null, 0, 0, null, RhythmState.Unknown, false, 0, 0), rhythm);
    }

    [Fact]
    public void A_longer_silence_of_the_same_tie_is_never_likelier_to_end()
    {
        var tie = Mails("2024-01-01", 15, 30);
        var judged = Enumerable.Range(0, 60).Select(i => QuietRule.Judge(tie, Choice.None, At("2025-04-01") + Duration.FromDays(i * 30))).ToList();

        Assert.All(judged.Zip(judged.Skip(1)), pair =>
        {
            Assert.True(pair.Second.P > pair.First.P);
            Assert.True((pair.Second.ResumeInTen ?? 10) <= (pair.First.ResumeInTen ?? 10));
            Assert.True(pair.Second.State >= pair.First.State);
        });
    }

    private static (RhythmState, int?) StateOf(Rhythm rhythm) => (rhythm.State, rhythm.ResumeInTen);

    /// <summary>33 weeks with contact, eight of them with a second day: 41 days in 33 conversations over 663 days, so a gap of 21.</summary>
    private static EncounterSet Example(LocalDate last)
    {
        var first = last.PlusDays(-663);
        var starts = Enumerable.Range(0, 33).Select(i => i == 32 ? last : first.PlusDays(i * 20)).ToList();
        var second = starts.Take(9).Where((_, i) => i != 2).Select(day => day.PlusDays(1));
        return EncounterSet.From(starts.Concat(second).Order().Select((day, i) => new Encounter(
            day.AtMidnight().InUtc().ToInstant().ToUnixTimeSeconds() + 36_000, i % 2 == 0 ? EncounterKind.Wrote : EncounterKind.Heard)));
    }
}
