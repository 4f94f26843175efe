using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Tests.Quiet;

public sealed class SentencesTests
{
    [Theory]
    [InlineData(1, 40, "You were in touch about every day. It has been 6 weeks.")]
    [InlineData(2, 30, "You were in touch about every 2 days. It has been 4 weeks.")]
    [InlineData(7, 59, "You were in touch about every week. It has been 8 weeks.")]
    [InlineData(10, 60, "You were in touch about every 10 days. It has been 2 months.")]
    [InlineData(14, 90, "You were in touch about every 2 weeks. It has been 3 months.")]
    [InlineData(21, 266, "You were in touch about every 3 weeks. It has been 9 months.")]
    [InlineData(30, 365, "You were in touch about every month. It has been 12 months.")]
    [InlineData(42, 548, "You were in touch about every 6 weeks. It has been 18 months.")]
    [InlineData(61, 731, "You were in touch about every 2 months. It has been 2 years.")]
    [InlineData(180, 900, "You were in touch about twice a year. It has been more than 2 years.")]
    [InlineData(270, 1080, "You were in touch about every 9 months. It has been 3 years.")]
    [InlineData(365, 3653, "You were in touch about once a year. It has been 10 years.")]
    [InlineData(759, 1200, "You were in touch about every 2 years. It has been more than 3 years.")]
    public void A_quiet_tie_is_told_by_its_own_rhythm(int gap, int silence, string sentence)
    {
        Assert.Equal(sentence, Sentences.Why(Rhythm(RhythmState.Slipping, gap, silence), Choice.None));
        Assert.Equal(sentence, Sentences.Why(Rhythm(RhythmState.Dormant, gap, silence), Choice.None));
    }

    [Fact]
    public void People_who_only_met_have_met() => Assert.Equal(
        "You met about every month. It has been 7 months.",
        Sentences.Why(Rhythm(RhythmState.Slipping, 30, 210) with { OnlyMet = true }, Choice.None));

    [Theory]
    [InlineData(0, "You were in touch today.")]
    [InlineData(1, "You were in touch yesterday.")]
    [InlineData(4, "You were in touch 4 days ago.")]
    [InlineData(20, "You were in touch 3 weeks ago.")]
    public void Who_is_in_touch_is_told_since_when(int silence, string sentence)
    {
        Assert.Equal(sentence, Sentences.Why(Rhythm(RhythmState.InTouch, 21, silence), Choice.None));
        Assert.Equal(sentence, Sentences.Why(Rhythm(RhythmState.InTouch, null, silence), Pinned(30)));
    }

    [Theory]
    [InlineData(30, 42, "You wanted to be in touch every 30 days. It has been 6 weeks.")]
    [InlineData(1, 1, "You wanted to be in touch every day. It has been 1 day.")]
    public void A_pinned_person_is_told_by_the_user_s_own_wish(int everyDays, int silence, string sentence) =>
        Assert.Equal(sentence, Sentences.Why(Rhythm(RhythmState.Slipping, 21, silence), Pinned(everyDays)));

    [Fact]
    public void A_pinned_person_without_contact_is_told_so() => Assert.Equal(
        "You wanted to be in touch every 30 days. There is no contact on record yet.",
        Sentences.Why(Rhythm(RhythmState.Slipping, null, null), Pinned(30)));

    [Fact]
    public void Too_little_is_said_to_be_too_little()
    {
        Assert.Equal("There is too little shared history to tell.", Sentences.Why(Rhythm(RhythmState.Unknown, null, 12), Choice.None));
        Assert.Equal("There is too little shared history to tell.", Sentences.Why(Rhythm(RhythmState.Unknown, null, null), Choice.None));
    }

    [Fact]
    public void No_sentence_speaks_of_none_or_of_one_in_the_plural()
    {
        for (var gap = 1; gap < 800; gap++)
        {
            var sentence = Sentences.Why(Rhythm(RhythmState.Slipping, gap, gap + 30), Choice.None);
            Assert.DoesNotMatch(@"\b(0 \w+|1 \w+s)\b", sentence);
        }
    }

    private static Choice Pinned(int everyDays) => new(ChoiceKind.Pinned, EveryDays: everyDays);

    private static Rhythm Rhythm(RhythmState state, int? gap, int? silence) =>
        new(gap, silence, null, 10, 10, null, state, OnlyMet: false, 0, 0);
}
