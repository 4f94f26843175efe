using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class PeopleRuleTests
{
    private const string Grace = "grace@fabrikam.example";
    private static readonly EncounterSet Lively = Mails("2025-01-01", 20, 10);

    [Fact]
    public void A_card_and_its_mail_are_one_person()
    {
        var person = Assert.Single(Compose(
            [new Card("c1", "Okafor, Grace", "Fabrikam", "CFO", ["GRACE+coffee@fabrikam.example", "", "/o=x/cn=grace"])],
            [Who(Grace, "grace o.", Lively)]));

        Assert.Equal(("Grace Okafor", "Fabrikam", "CFO"), (person.Name, person.Company, person.Title));
        Assert.Equal([Grace], person.Addresses);
        Assert.Equal(["card:c1", Grace], person.Keys);
        Assert.Equal(Lively, person.Encounters);
        Assert.True(person.InAddressBook && person.IsListed && !person.SameOrganization);
        Assert.Matches("^p_[0-9a-f]{16}$", person.Id.Value);
    }

    [Fact]
    public void A_card_without_an_address_stays()
    {
        var person = Assert.Single(Compose([Card("c1", "Grace Okafor", "Fabrikam")]));

        Assert.Empty(person.Addresses);
        Assert.True(person.IsListed);
    }

    [Fact]
    public void The_most_used_address_comes_first()
    {
        var person = Assert.Single(Compose(
            [Card("c1", "Grace Okafor", null, "a@x.example", Grace, "b@x.example")],
            [Who("b@x.example", "", Encounters(EncounterKind.Bulk, "2025-01-01")), Who(Grace, "", Lively)]));

        Assert.Equal([Grace, "b@x.example", "a@x.example"], person.Addresses);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Who_has_no_card_is_listed_after_three_exchanges(int mails, bool listed) =>
        Assert.Equal(listed, Assert.Single(Compose(correspondents: [Who(Grace, "Grace Okafor", Mails("2025-01-01", 20, mails))])).IsListed);

    [Fact]
    public void Five_unanswered_mails_are_no_exchange() => Assert.False(Assert.Single(Compose(correspondents:
        [Who(Grace, "Grace", Encounters(EncounterKind.Wrote, "2025-01-01", "2025-01-02", "2025-01-03", "2025-01-04", "2025-01-05"))])).IsListed);

    [Fact]
    public void Who_was_written_to_often_and_answered_once_is_listed() => Assert.True(Assert.Single(Compose(correspondents:
        [Who(Grace, "Grace", Encounters(EncounterKind.Wrote, "2025-01-01", "2025-02-01").Add(Encounters(EncounterKind.Heard, "2025-03-01")))])).IsListed);

    [Fact]
    public void A_monthly_coffee_without_mail_and_without_a_card_is_listed() =>
        Assert.True(Assert.Single(Compose(correspondents: [Who(Grace, "Grace", Meetings("2025-01-01", 30, 3))])).IsListed);

    [Fact]
    public void Crowds_and_bulk_alone_make_nobody() => Assert.Empty(Compose(correspondents:
        [Who(Grace, "Grace", Encounters(EncounterKind.Bulk, "2025-01-01").Union(Encounters(EncounterKind.CrowdMail, "2025-01-02")))]));

    [Fact]
    public void A_robot_is_nobody_unless_it_has_a_card()
    {
        var robot = Who("no-reply@shop.example", "Shop", Lively);

        Assert.Empty(Compose(correspondents: [robot]));
        Assert.Single(Compose([Card("c1", "The shop", null, "no-reply@shop.example")], [robot]));
    }

    [Fact]
    public void The_user_is_not_among_the_people_with_or_without_a_card() => Assert.Empty(Compose(
        [Card("me", "Ada Lind", null, "ada.lind@contoso.example", "ada@home.example")],
        [Who(Ada, "Ada Lind", Lively), Who("ada@home.example", "Ada", Lively)]));

    [Theory]
    [InlineData("tom@contoso.example", true)]
    [InlineData("tom@eu.contoso.example", true)]
    [InlineData("tom@notcontoso.example", false)]
    public void A_colleague_is_known_by_the_domain(string address, bool same) =>
        Assert.Equal(same, Assert.Single(Compose(correspondents: [Who(address, "Tom", Lively)])).SameOrganization);

    [Fact]
    public void Days_named_by_hand_are_met_at_noon()
    {
        var record = new PersonRecord(new PersonId("p_0000000000000001"), [Grace], Choice.None, null, null, [Day("2026-11-20")]);

        var person = Assert.Single(Compose(correspondents: [Who(Grace, "Grace", Encounters(EncounterKind.Heard, "2025-01-01"))], records: [record]));

        Assert.True(person.IsListed);
        Assert.Contains(new Encounter(Seconds("2026-11-20T12:00:00Z"), EncounterKind.MetByHand), person.Encounters);
    }

    [Fact]
    public void A_person_whose_mail_and_card_are_gone_is_remembered_for_the_user_s_word()
    {
        var record = new PersonRecord(new PersonId("p_0000000000000001"), ["card:gone", "grace.okafor@fabrikam.example"], new Choice(ChoiceKind.LetGo), null, null, []);

        var person = Assert.Single(Compose(records: [record, record with { Id = new PersonId("p_0000000000000002"), Choice = Choice.None }]));

        Assert.Equal(("Grace Okafor", record), (person.Name, person.Record));
    }

    [Fact]
    public void Five_thousand_cards_and_twenty_thousand_addresses_are_composed_at_once()
    {
        var cards = Enumerable.Range(0, 5_000).Select(i => Card($"c{i}", $"First{i % 900} Last{i}", $"Company {i % 300}", $"u{i}@org{i % 300}.example")).ToList();
        var mails = Mails("2024-01-01", 30, 10);
        var correspondents = Enumerable.Range(0, 20_000).Select(i => Who($"u{i}@org{i % 300}.example", $"First{i % 900} Last{i}", mails)).ToList();

        Assert.Equal(20_000, Compose(cards, correspondents).Count);
    }
}
