using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Time;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.Quiet;

public sealed class WeeklyPickTests
{
    private static readonly LocalDate Today = Day("2026-11-23");
    private static readonly IsoWeek Week = IsoWeek.Of(Today);

    [Fact]
    public void The_same_week_gives_the_same_person_whatever_the_order_and_though_it_was_proposed()
    {
        var people = Everybody(40);
        var pick = Pick(people);
        var noted = new PickHistory(new Dictionary<PersonId, PersonPast> { [pick.Person!.Value] = new(LastProposed: Today) });

        Assert.Equal(Told(pick), Told(Pick([.. people.Reverse()])));
        Assert.Equal(Told(pick), Told(WeeklyPick.Choose(people, "ada", Week, noted, Today.PlusDays(6))));
        Assert.Equal(3, pick.Alternates.Append(pick.Person!.Value).Distinct().Count());
    }

    [Fact]
    public void Over_a_quarter_the_picks_mix_every_kind_and_repeat_nobody()
    {
        var people = Everybody(80);
        var past = new Dictionary<PersonId, PersonPast>();
        var picked = new List<Candidate>();
        for (var day = Today; day < Today.PlusDays(7 * 13); day = day.PlusDays(7))
        {
            var pick = WeeklyPick.Choose(people, "ada", IsoWeek.Of(day), new PickHistory(past), day);
            past[pick.Person!.Value] = new PersonPast(LastProposed: day);
            picked.Add(people.Single(person => person.Id == pick.Person));
        }

        Assert.Equal(13, picked.Select(person => person.Id).Distinct().Count());
        Assert.InRange(picked.Count(person => person.Rhythm.State == RhythmState.Dormant), 5, 8);
        Assert.InRange(picked.Count(person => person.SameOrganization), 5, 8);
        Assert.InRange(picked.Count(person => person.Rhythm.Weeks >= 40), 4, 9);
    }

    [Fact]
    public void Of_one_kind_the_most_worthwhile_comes_first()
    {
        var people = Enumerable.Range(0, 20).Select(i => Somebody(i, RhythmState.Slipping, sameOrganization: false, weeks: 10, order: i)).ToList();

        Assert.Equal([Id(19), Id(18), Id(17)], Told(Pick(people)));
    }

    [Fact]
    public void Equals_are_drawn_and_the_draw_differs_by_week_and_mailbox()
    {
        var people = Enumerable.Range(0, 20).Select(i => Somebody(i, RhythmState.Slipping, sameOrganization: false, weeks: 10, order: 1)).ToList();
        var byWeek = Enumerable.Range(0, 10).Select(i => WeeklyPick.Choose(people, "ada", IsoWeek.Of(Today.PlusDays(7 * i)), PickHistory.None, Today).Person);
        var byMailbox = Enumerable.Range(0, 10).Select(i => WeeklyPick.Choose(people, $"user{i}", Week, PickHistory.None, Today).Person);

        Assert.True(byWeek.Distinct().Count() > 3);
        Assert.True(byMailbox.Distinct().Count() > 3);
    }

    [Fact]
    public void When_one_kind_is_missing_another_steps_in() =>
        Assert.All(Enumerable.Range(0, 8), i => Assert.Equal(
            Id(0),
            WeeklyPick.Choose([Somebody(0, RhythmState.Dormant, true, 3, 1)], "ada", IsoWeek.Of(Today.PlusDays(7 * i)), PickHistory.None, Today).Person));

    [Fact]
    public void Passing_somebody_brings_the_first_alternate()
    {
        var people = Everybody(40);
        var first = Pick(people);
        var second = Pick(people, (first.Person!.Value, new PersonPast(LastProposed: Today, PassedThisWeek: true)));

        Assert.Equal(first.Alternates, Told(second).Take(2));
        Assert.Contains(new FellOut("passed", 1), second.EmptyBecause);
    }

    [Fact]
    public void An_empty_week_explains_itself_and_never_mentions_who_was_let_go()
    {
        Candidate[] people =
        [
            Somebody(1) with { Choice = new Choice(ChoiceKind.LetGo) },
            Somebody(2) with { Choice = new Choice(ChoiceKind.Snoozed, Today.PlusDays(1)) },
            Somebody(3),
            Somebody(4) with { HasMeetingAhead = true },
            Somebody(5),
            Somebody(6),
            Somebody(7) with { HasAddress = false },
            Somebody(8, RhythmState.Unknown),
            Somebody(9, RhythmState.InTouch),
            Somebody(10),
            Somebody(11),
        ];
        var pick = Pick(
            people,
            (Id(1), new PersonPast(PassedThisWeek: true)),
            (Id(3), new PersonPast(HasOpenCoffee: true)),
            (Id(5), new PersonPast(PassedThisWeek: true)),
            (Id(6), new PersonPast(UnansweredInRow: 3)),
            (Id(10), new PersonPast(LastProposed: Today.PlusDays(-89))),
            (Id(11), new PersonPast(LastHeld: Today.PlusDays(-89))));

        Assert.Null(pick.Person);
        Assert.Empty(pick.Alternates);
        Assert.Equal(
            [
                new FellOut("snoozed", 1), new FellOut("openCoffee", 1), new FellOut("plannedMeeting", 1), new FellOut("passed", 1),
                new FellOut("unanswered", 1), new FellOut("noAddress", 1), new FellOut("tooLittleHistory", 1), new FellOut("inTouch", 1),
                new FellOut("recent", 2),
            ],
            pick.EmptyBecause);
    }

    [Fact]
    public void Rest_snooze_and_unanswered_invitations_end()
    {
        Candidate[] people = [Somebody(1) with { Choice = new Choice(ChoiceKind.Snoozed, Today) }, Somebody(2), Somebody(3)];
        var pick = Pick(
            people,
            (Id(2), new PersonPast(LastProposed: Today.PlusDays(-90), LastHeld: Today.PlusDays(-90))),
            (Id(3), new PersonPast(UnansweredInRow: 2)));

        Assert.Equal(3, Told(pick).Count());
        Assert.Empty(pick.EmptyBecause);
    }

    [Fact]
    public void Nobody_at_all_is_an_empty_week_without_reasons()
    {
        var pick = Pick([]);

        Assert.Null(pick.Person);
        Assert.Empty(pick.EmptyBecause);
    }

    [Theory]
    [InlineData("2026-11-23", "2026-W48", "2026-11-23")]
    [InlineData("2027-01-03", "2026-W53", "2026-12-28")]
    [InlineData("2024-12-30", "2025-W01", "2024-12-30")]
    [InlineData("2028-02-29", "2028-W09", "2028-02-28")]
    public void A_week_is_named_by_ISO_8601(string date, string name, string monday)
    {
        var week = IsoWeek.Of(Day(date));

        Assert.Equal((name, Day(monday)), (week.ToString(), week.Monday));
        Assert.Equal(week.Number + 1, IsoWeek.Of(Day(date).PlusDays(7)).Number);
        Assert.True(week.Contains(Day(monday)) && !week.Contains(Day(monday).PlusDays(7)));
    }

    private static PersonId Id(int number) => new($"p_{number:x16}");

    private static Candidate Somebody(int number, RhythmState state = RhythmState.Slipping, bool sameOrganization = false, int weeks = 10, double order = 1) => new(
        Id(number),
        new Rhythm(21, 200, 9.5, weeks, weeks, 4, state, OnlyMet: false, 0.5, order),
        Choice.None,
        sameOrganization,
        HasAddress: true,
        HasMeetingAhead: false);

    /// <summary>Of every kind as many; by order alone the dormant, near and close ones would always come first.</summary>
    private static Candidate[] Everybody(int count) => [.. Enumerable.Range(0, count).Select(i =>
    {
        var (dormant, same, close) = (i % 2 == 1, i / 2 % 2 == 0, i / 4 % 2 == 0);
        var order = 1 + (i * 7919 % 101) + (dormant ? 1000 : 0) + (same ? 500 : 0) + (close ? 250 : 0);
        return Somebody(i, dormant ? RhythmState.Dormant : RhythmState.Slipping, same, close ? 60 - (i % 7) : 10 + (i % 7), order);
    })];

    private static Pick Pick(IReadOnlyList<Candidate> people, params (PersonId Id, PersonPast Past)[] past) =>
        WeeklyPick.Choose(people, "ada", Week, new PickHistory(past.ToDictionary(each => each.Id, each => each.Past)), Today);

    private static IEnumerable<PersonId> Told(Pick pick) => pick.Person is { } person ? [person, .. pick.Alternates] : [];
}
