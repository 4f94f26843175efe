extern alias Measures;
using System.Globalization;
using Measures::OutlookCoffee.Benchmarks.Ties;
using OutlookCoffee.People;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet;

/// <summary>How the quiet rule is measured on histories of ties.</summary>
public sealed class TieScoresTests
{
    private const long Day = 86_400;
    private static readonly Cut Cut = Ties("2021-01-01")[0];

    [Fact]
    public void A_tie_is_judged_by_what_happened_before_the_cut()
    {
        var cut = Cut.Day * Day;
        var history = History.Of([
            Wrote(cut - (100 * Day)), Heard(cut - (99 * Day)), Wrote(cut - (10 * Day)), Heard(cut - (10 * Day) + 60),
            Heard(cut), Heard(cut + Day), Wrote(cut - Day, recipients: 11)]);

        var score = Assert.Single(Score.Of(history, [Cut]));

        Assert.Equal((1, 2, 10, 3, 2), (score.Tie.Ego, score.Tie.Other, score.Silence, score.Rhythm.Contacts, score.Rhythm.Weeks));
        Assert.Equal((90 + 30) / 2.0, score.Days.ConversationGap);
    }

    [Theory]
    [InlineData("100o 50i", false)]
    [InlineData("100o 50o 20o", false)]
    [InlineData("100o 50i 20i", true)]
    [InlineData("731o 50i 20i", false)]
    [InlineData("730o 50i 20i", true)]
    [InlineData("100u 50u 20u", true)]
    public void A_tie_has_three_days_of_contact_in_two_years_and_both_wrote(string days, bool expected)
    {
        var history = Assert.Single(History.Of(days.Split(' ').Select(text => Sent(
            (Cut.Day - int.Parse(text[..^1], CultureInfo.InvariantCulture)) * Day, text[^1] switch { 'o' => EncounterKind.Wrote, 'i' => EncounterKind.Heard, _ => null }))));

        Assert.Equal(expected, history.IsTie(Cut.Day));
    }

    [Fact]
    public void The_area_under_the_curve_is_the_chance_that_a_silent_tie_scores_higher()
    {
        // Silence and outcome: 10 back, 20 silent, 20 back, 30 silent: of four pairs three are right and one is even.
        Outcome[] outcomes = [Went(10, false), Went(20, true), Went(20, false), Went(30, true)];

        Assert.Equal(3.5 / 4, new Ranking(outcomes, score => score.Silence).Auc(_ => 1));
        Assert.Equal(0.5 / 4, new Ranking(outcomes, score => -score.Silence).Auc(_ => 1));
    }

    [Fact]
    public void A_list_is_worth_the_weeks_of_the_silent_by_their_places()
    {
        // Six with one week each, of which the third of the list stays silent: 1/log2(4) of what the best order has.
        Outcome[] outcomes = [.. Enumerable.Range(1, 6).Select(i => Went(i * 10, isSilent: i == 4))];

        Assert.Equal(1 / Math.Log2(4), new Lists(outcomes, score => score.Silence).Mean(_ => 1), 12);
        Assert.Equal(0, new Lists(outcomes[..5], score => score.Silence).Count);
    }

    [Fact]
    public void A_row_that_is_no_message_is_named()
    {
        using var folder = new TempFolder();
        var file = folder.File("events.csv");
        File.WriteAllText(file, "ego,other,dir,time,nrcpt\n1,2,o,1556569746,2\n1,2,x,1556569746,2\n");

        Assert.Contains("Line 3", Assert.Throws<InvalidDataException>(() => Message.Read(file).Count()).Message, StringComparison.Ordinal);
    }

    /// <summary>Real ties; the data lies beside the project and is not part of it.</summary>
    [Theory]
    [InlineData("kernel-train", "2021-01-01,2021-07-01,2022-01-01,2022-07-01", 180, 180, 10, 0.03, 0.05)]
    [InlineData("w3c", "1999-01-01,2000-01-01,2001-01-01,2002-01-01,2003-01-01", 180, 180, 4, 0, 0)]
    [InlineData("reality", "2005-12-01,2006-01-01,2006-02-01", 60, 30, 5, 0, 0)]
    public void The_rule_tells_more_than_days_since(string set, string cuts, int horizon, int recent, int active, double early, double lists)
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "data", set + ".csv.gz");
        Assert.SkipUnless(File.Exists(file), $"{set}.csv.gz is not there.");
        List<Message> messages = [.. Message.Read(file)];
        var outcomes = new Population(messages, horizon, recent, active).Of(Score.Of(History.Of(messages), Ties(cuts)));
        List<Outcome> warm = [.. outcomes.Where(one => one.IsWarm)], young = [.. outcomes.Where(one => one.IsEarly)];

        var telling = new Ranking(young, score => score.Rhythm.P).Auc(_ => 1) - new Ranking(young, score => score.Silence).Auc(_ => 1);
        var ordering = new Lists(warm, score => score.Rhythm.Order).Mean(_ => 1) - new Lists(warm, score => score.Silence).Mean(_ => 1);

        Assert.True(telling >= early, $"{telling}");
        Assert.True(ordering >= lists, $"{ordering}");
    }

    private static IReadOnlyList<Cut> Ties(string cuts) => Measures::OutlookCoffee.Benchmarks.Ties.Cut.List(cuts);

    private static Message Sent(long at, EncounterKind? kind, int recipients = 1) => new(1, 2, kind, at, recipients);

    private static Message Wrote(long at, int recipients = 1) => Sent(at, EncounterKind.Wrote, recipients);

    private static Message Heard(long at) => Sent(at, EncounterKind.Heard);

    /// <summary>Three days of contact in one week, the last so many days ago.</summary>
    private static Outcome Went(int silence, bool isSilent)
    {
        var last = (Cut.Day - silence) * Day;
        var score = Assert.Single(Score.Of(History.Of([Wrote(last), Heard(last - Day), Heard(last - (2 * Day))]), [Cut]));
        return new Outcome(score, isSilent, IsWarm: true, IsEarly: true);
    }
}
