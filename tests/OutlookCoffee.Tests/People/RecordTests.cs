using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class RecordTests
{
    private const string Work = "grace@fabrikam.example";
    private const string Home = "grace@home.example";
    private static readonly EncounterSet Lively = Mails("2025-01-01", 20, 10);

    [Fact]
    public void A_person_keeps_the_id_when_a_card_and_an_address_come_along()
    {
        var first = Assert.Single(Compose(correspondents: [Who(Work, "Grace", Lively)]));

        var later = Assert.Single(Compose([Card("a", "Grace Okafor", null, Work, Home)], [Who(Work, "Grace", Lively), Who(Home, "Grace", Lively)], [first.Record]));

        Assert.Equal(first.Id, later.Id);
        Assert.Equal(["card:a", Work, Home], later.Keys);
    }

    [Fact]
    public void A_card_that_comes_back_finds_its_person()
    {
        var first = Assert.Single(Compose([Card("a", "Grace Okafor", null, Work)]));
        var without = Assert.Single(Compose(correspondents: [Who(Work, "Grace", Lively)], records: [first.Record]));
        var again = Assert.Single(Compose([Card("a", "Grace Okafor")], records: [without.Record]));

        Assert.Equal((first.Id, first.Id), (without.Id, again.Id));
    }

    [Fact]
    public void Two_records_that_become_one_keep_the_id_with_more_keys_and_the_stricter_choice()
    {
        PersonRecord[] records =
        [
            new(new PersonId("p_0000000000000001"), [Work], new Choice(ChoiceKind.LetGo), "met in Rome", null, [Day("2026-01-02")]),
            new(new PersonId("p_0000000000000002"), ["card:a", Home], new Choice(ChoiceKind.Pinned, EveryDays: 30), "likes tea", "Tom", [Day("2026-01-01")]),
        ];

        var person = Assert.Single(Compose([Card("a", "Grace Okafor", null, Work, Home)], records: records));

        Assert.Equal(("p_0000000000000002", ChoiceKind.LetGo), (person.Id.Value, person.Choice.Kind));
        Assert.Equal(("likes tea\nmet in Rome", "Tom"), (person.Note, person.IntroducedBy));
        Assert.Equal([Day("2026-01-01"), Day("2026-01-02")], person.Record.MetOn);
        Assert.Equal([records[0].Id], person.Replaces);
    }

    [Fact]
    public void Who_was_let_go_stays_so_when_the_card_is_deleted_and_the_addresses_fall_apart()
    {
        Correspondent[] mail = [Who(Work, "Grace Okafor", Lively), Who(Home, "Gracie", Lively)];
        var one = Assert.Single(Compose([Card("a", "Grace Okafor", null, Work, Home)], mail));

        var two = Compose(correspondents: mail, records: [one.Record with { Choice = new Choice(ChoiceKind.LetGo) }]);

        Assert.Equal(2, two.Select(person => person.Id).Distinct().Count());
        Assert.All(two, person => Assert.Equal(ChoiceKind.LetGo, person.Choice.Kind));
    }

    [Fact]
    public void A_note_goes_with_the_person_and_not_with_an_address_that_moved_to_another_card()
    {
        var record = new PersonRecord(new PersonId("p_0000000000000001"), ["card:a", Work, Home], Choice.None, "a note", null, []);

        var people = Compose([Card("a", "Grace Okafor", null, Work), Card("b", "Tom Reed", null, Home)], records: [record]);

        Assert.Equal("a note", people.Single(person => person.Name == "Grace Okafor").Note);
        Assert.Null(people.Single(person => person.Name == "Tom Reed").Note);
    }

    [Theory]
    [InlineData(ChoiceKind.LetGo, ChoiceKind.Snoozed)]
    [InlineData(ChoiceKind.Snoozed, ChoiceKind.Pinned)]
    [InlineData(ChoiceKind.Pinned, ChoiceKind.None)]
    public void The_stricter_of_two_choices_holds(ChoiceKind stricter, ChoiceKind other)
    {
        Assert.Equal(stricter, ChoiceRule.Strictest(new Choice(stricter), new Choice(other)).Kind);
        Assert.Equal(stricter, ChoiceRule.Strictest(new Choice(other), new Choice(stricter)).Kind);
    }

    [Fact]
    public void The_longer_snooze_and_the_shorter_cadence_hold()
    {
        var (march, may) = (new Choice(ChoiceKind.Snoozed, Day("2027-03-01")), new Choice(ChoiceKind.Snoozed, Day("2027-05-01")));
        var (often, seldom) = (new Choice(ChoiceKind.Pinned, EveryDays: 7), new Choice(ChoiceKind.Pinned, EveryDays: 70));

        Assert.Equal((may, may), (ChoiceRule.Strictest(march, may), ChoiceRule.Strictest(may, march)));
        Assert.Equal((often, often), (ChoiceRule.Strictest(often, seldom), ChoiceRule.Strictest(seldom, often)));
    }
}
