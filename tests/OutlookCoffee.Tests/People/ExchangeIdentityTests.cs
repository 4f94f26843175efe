using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

/// <summary>Who it is that mail names only by a name inside Exchange.</summary>
public sealed class ExchangeIdentityTests
{
    private const string Inside = "x500:/o=exchangelabs/cn=recipients/cn=1-grace";
    private const string Older = "x500:/o=contoso/ou=first/cn=recipients/cn=gokafor";
    private const string Grace = "grace@contoso.example";
    private static readonly EncounterSet Lively = Mails("2025-01-01", 20, 10);
    private static readonly EncounterSet Early = Mails("2023-01-01", 20, 10);

    [Fact]
    public void It_is_the_one_colleague_of_that_name()
    {
        var person = Assert.Single(Compose(correspondents: [Who(Grace, "Grace Okafor", Lively), Who(Inside, "Okafor, Grace", Early), Who(Older, "Grace Okafor", Early)]));

        Assert.Equal([Grace], person.Addresses);
        Assert.Equal([Grace, Older, Inside], person.Keys);
        Assert.Equal(Early.Union(Lively), person.Encounters);
    }

    [Fact]
    public void It_is_the_one_card_of_that_name_wherever_that_is() => Assert.Equal(
        ["grace@fabrikam.example"],
        Assert.Single(Compose([Card("c1", "Grace Okafor", "Fabrikam", "grace@fabrikam.example")], [Who(Inside, "Grace Okafor", Lively)])).Addresses);

    [Fact]
    public void It_is_the_card_that_names_it_whatever_the_names_are()
    {
        var person = Assert.Single(Compose(
            [Card("c1", "Gracie", null, "gracie@home.example", "/O=ExchangeLabs/CN=Recipients/CN=1-grace", "/o=never/cn=seen")], [Who(Inside, "Grace Okafor", Lively)]));

        Assert.Equal(["gracie@home.example"], person.Addresses);
        Assert.Equal(["card:c1", "gracie@home.example", Inside], person.Keys);
    }

    [Theory]
    [InlineData("grace@fabrikam.example", "Grace Okafor", "a stranger elsewhere is not the colleague")]
    [InlineData(Grace, "Grace", "a first name is no full name")]
    [InlineData(Grace, "Grace A. Okafor", "a middle initial tells people apart")]
    [InlineData("no-reply@contoso.example", "Grace Okafor", "a machine bears nobody's name")]
    public void It_is_nobody_else(string address, string name, string because)
    {
        var people = Compose(correspondents: [Who(address, name, Lively), Who(Inside, "Grace Okafor", Lively)]);

        Assert.True(people.Any(person => person.Keys is [Inside]), because);
    }

    [Fact]
    public void With_two_bearers_of_the_name_it_stays_apart() => Assert.Contains(
        Compose(correspondents: [Who(Grace, "Grace Okafor", Lively), Who("grace@fabrikam.example", "Grace Okafor", Lively), Who(Inside, "Grace Okafor", Lively)]),
        person => person.Keys is [Inside]);

    [Theory]
    [InlineData("2023-08-01", true)]
    [InlineData("2022-06-01", true)]
    [InlineData("2023-03-01", false)]
    [InlineData("2025-01-01", false)]
    public void A_former_colleague_s_new_address_takes_over_in_time(string from, bool isOne) => Assert.Equal(isOne ? 1 : 2, Compose(
        correspondents: [Who("grace@home.example", "Grace Okafor", Mails(from, 20, 10)), Who(Inside, "Grace Okafor", Early)]).Count);

    [Fact]
    public void Two_addresses_of_one_bearer_are_one_bearer() => Assert.Single(Compose(
        correspondents: [Who(Grace, "Grace Okafor", Lively), Who("gokafor@contoso.example", "Grace Okafor", Lively), Who(Inside, "Grace Okafor", Early)]));

    [Fact]
    public void What_the_user_put_together_by_it_is_not_joined_to_a_namesake_as_well()
    {
        var people = Compose(
            [Card("c1", "G. Miller", null, "gm@home.example"), Card("c2", "Grace Okafor", null, Grace)],
            [Who(Inside, "Grace Okafor", Lively)],
            decisions: [new IdentityDecision(Together: true, ["gm@home.example", Inside])]);

        Assert.Equal([["card:c1", "gm@home.example", Inside], ["card:c2", Grace]], people.Select(person => person.Keys));
    }

    [Fact]
    public void The_user_s_word_keeps_it_apart() => Assert.Equal(2, Compose(
        correspondents: [Who(Grace, "Grace Okafor", Lively), Who(Inside, "Grace Okafor", Lively)],
        decisions: [new IdentityDecision(Together: false, [Inside, Grace])]).Count);

    [Fact]
    public void Somebody_known_only_by_it_is_shown_without_an_address()
    {
        var person = Assert.Single(Compose(correspondents: [Who(Inside, "Okafor, Grace", Lively)]));

        Assert.Equal(("Grace Okafor", true, false), (person.Name, person.IsListed, person.InAddressBook));
        Assert.Empty(person.Addresses);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Ada Lind")]
    [InlineData("LIND, Ada")]
    public void Without_a_name_or_by_the_user_s_own_it_is_nobody(string name) =>
        Assert.Empty(Compose([Card("me", "Ada Lind", null, Ada)], [Who(Inside, name, Lively)]));

    [Fact]
    public void A_namesake_of_the_user_does_not_get_the_user_s_own_mail()
    {
        var person = Assert.Single(Compose(correspondents: [Who("ada.lind2@contoso.example", "Ada Lind", Lively), Who(Inside, "Ada Lind", Early)]));

        Assert.Equal(Lively, person.Encounters);
    }

    [Fact]
    public void It_is_no_address_either_when_only_the_user_s_word_is_left()
    {
        var record = new PersonRecord(new PersonId("p_0000000000000001"), [Grace, "x500:/o=x/cn=grace@x"], new Choice(ChoiceKind.LetGo), null, null, []);

        Assert.Equal([Grace], Assert.Single(Compose(records: [record])).Addresses);
        Assert.Empty(Compose(records: [record with { Keys = ["x500:/o=x/cn=grace@x"] }]));
    }
}
