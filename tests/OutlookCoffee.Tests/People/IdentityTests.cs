using CsCheck;
using OutlookCoffee.People;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class IdentityTests
{
    private static readonly EncounterSet Before = Mails("2024-01-01", 20, 10);
    private static readonly EncounterSet After = Mails("2024-08-01", 20, 10);

    [Fact]
    public void Two_cards_that_share_an_address_are_one() => Assert.Single(Compose(
        [Card("c1", "Grace Okafor", null, "grace@fabrikam.example"), Card("c2", "Grace", null, "Grace@Fabrikam.example", "grace@home.example")]));

    [Fact]
    public void Two_cards_of_one_name_and_company_are_one() => Assert.Single(Compose(
        [Card("c1", "Grace Okafor", "Fabrikam, Inc.", "grace@home.example"), Card("c2", "Okafor, Grace", "Fabrikam")]));

    [Fact]
    public void Two_John_Smiths_at_different_companies_stay_two() => Assert.Equal(2, Compose(
        [Card("c1", "John Smith", "Fabrikam", "john@fabrikam.example"), Card("c2", "John Smith", "Northwind", "john@northwind.example")],
        [Who("john@fabrikam.example", "John Smith", Before), Who("john@northwind.example", "John Smith", After)]).Count);

    [Fact]
    public void Two_cards_with_only_a_first_name_and_a_company_stay_two() =>
        Assert.Equal(2, Compose([Card("c1", "John", "Fabrikam"), Card("c2", "John", "Fabrikam")]).Count);

    [Fact]
    public void A_name_without_a_second_sign_joins_nobody() =>
        Assert.Equal(2, Compose([Card("c1", "John Smith", null, "john@gmail.com"), Card("c2", "John Smith", null, "jsmith@gmail.com")]).Count);

    [Fact]
    public void An_alias_at_the_same_organization_is_the_same_person()
    {
        var person = Assert.Single(Compose(correspondents:
            [Who("g.okafor@fabrikam.example", "Grace Okafor", Before), Who("grace@eu.fabrikam.example", "Okafor, Grace", Before)]));

        Assert.Equal(2, person.Addresses.Count);
    }

    [Fact]
    public void A_card_without_an_address_finds_its_mail_by_name_and_company() => Assert.Single(Compose(
        [Card("c1", "Grace Okafor", "Fabrikam Ltd.")], [Who("g.okafor@fabrikam.co.uk", "Grace Okafor", Before)]));

    [Fact]
    public void Two_people_of_one_name_at_a_public_provider_stay_two() => Assert.Equal(2, Compose(correspondents:
        [Who("john1@gmail.com", "John Smith", Before), Who("john2@gmail.com", "John Smith", Before)]).Count);

    [Fact]
    public void An_address_that_takes_over_from_another_is_the_same_person()
    {
        var person = Assert.Single(Compose(correspondents:
            [Who("grace@fabrikam.example", "Grace Okafor", Before), Who("grace@northwind.example", "Grace Okafor", After)]));

        Assert.Equal(Before.Union(After), person.Encounters);
    }

    [Fact]
    public void Names_that_were_in_use_at_the_same_time_are_two_people() => Assert.Equal(3, Compose(correspondents:
    [
        Who("john@fabrikam.example", "John Smith", Before), Who("john@northwind.example", "John Smith", After),
        Who("john@tailspin.example", "John Smith", Mails("2024-03-01", 20, 10)),
    ]).Count);

    [Fact]
    public void A_namesake_years_later_is_somebody_else() => Assert.Equal(2, Compose(correspondents:
        [Who("grace@fabrikam.example", "Grace Okafor", Before), Who("grace@northwind.example", "Grace Okafor", Mails("2026-01-01", 20, 10))]).Count);

    [Fact]
    public void A_namesake_with_whom_there_was_no_exchange_is_somebody_else() => Assert.Equal(2, Compose(correspondents:
        [Who("grace@fabrikam.example", "Grace Okafor", Before), Who("grace@northwind.example", "Grace Okafor", Encounters(EncounterKind.Heard, "2024-08-01"))]).Count);

    [Fact]
    public void A_list_that_shows_a_member_s_name_is_not_the_member() => Assert.Equal(2, Compose(correspondents:
        [Who("grace@fabrikam.example", "Grace Okafor", Before), Who("dev@fabrikam.example", "'Grace Okafor' via Dev", Before)]).Count);

    [Fact]
    public void The_user_s_word_joins_what_no_rule_would() => Assert.Single(Compose(
        [Card("c1", "Grace Okafor", null, "grace@fabrikam.example"), Card("c2", "G. Miller", null, "gm@home.example")],
        decisions: [new IdentityDecision(Together: true, ["grace@fabrikam.example", "gm@home.example"])]));

    [Fact]
    public void The_user_s_word_parts_what_every_rule_joins()
    {
        var people = Compose(
            [Card("c1", "Grace Okafor", "Fabrikam", "grace@fabrikam.example", "assistant@fabrikam.example")],
            decisions: [new IdentityDecision(Together: false, ["assistant@fabrikam.example", "card:c1", "grace@fabrikam.example"])]);

        Assert.Equal([["card:c1", "grace@fabrikam.example"], ["assistant@fabrikam.example"]], people.Select(person => person.Keys).OrderByDescending(keys => keys.Count));
        Assert.All(people, person => Assert.True(person.IsListed));
    }

    [Fact]
    public void Who_is_split_off_does_not_part_those_who_stay_together()
    {
        Correspondent[] aliases = [Who("a@x.example", "Grace Okafor", Before), Who("b@x.example", "Grace Okafor", Before), Who("c@x.example", "Grace Okafor", Before)];
        Correspondent[] strangers = [Who("a@x.example", "A", Before), Who("b@y.example", "B", Before), Who("c@z.example", "C", Before)];

        Assert.Equal([["a@x.example"], ["b@x.example", "c@x.example"]], KeysOf(
            aliases, new IdentityDecision(Together: false, ["a@x.example", "b@x.example", "c@x.example"])));
        Assert.Equal([["a@x.example"], ["b@y.example", "c@z.example"]], KeysOf(
            strangers,
            new IdentityDecision(Together: true, ["a@x.example", "b@y.example", "c@z.example"]),
            new IdentityDecision(Together: false, ["a@x.example", "b@y.example", "c@z.example"])));
    }

    [Fact]
    public void Each_half_of_a_split_is_somebody_even_without_contact()
    {
        var people = Compose(
            correspondents: [Who("a@x.example", "Grace Okafor", Before), Who("b@x.example", "Grace Okafor", Encounters(EncounterKind.CrowdMail, "2025-01-01"))],
            decisions: [new IdentityDecision(Together: false, ["b@x.example", "a@x.example"])]);

        Assert.Equal([("a@x.example", true), ("b@x.example", false)], people.Select(person => (person.Keys.Single(), person.IsListed)));
    }

    [Theory]
    [InlineData("a@x.example|b@x.example|c@x.example")]
    [InlineData("GRACE@x.example|grace+coffee@x.example")]
    public void A_card_s_addresses_are_one_person(string addresses) => Assert.Single(Compose(
        [Card("c1", "Grace Okafor", null, addresses.Split('|'))],
        [.. addresses.Split('|').Select(AddressForm.Normalize).OfType<string>().Distinct().Select(address => Who(address, address, Before))]));

    [Fact]
    public void The_later_word_holds()
    {
        var together = new IdentityDecision(Together: true, ["a@x.example", "b@y.example"]);
        var apart = new IdentityDecision(Together: false, ["b@y.example", "a@x.example"]);
        Correspondent[] both = [Who("a@x.example", "A", Before), Who("b@y.example", "B", Before)];

        Assert.Equal(2, Compose(correspondents: both, decisions: [together, apart]).Count);
        Assert.Single(Compose(correspondents: both, decisions: [apart, together]));
    }

    [Fact]
    public void Neither_the_order_of_reading_nor_a_second_time_changes_anything() =>
        Gen.Select(Mailboxes, Gen.Int[0, int.MaxValue]).Sample((mailbox, seed) =>
        {
            var once = Summary(Compose(mailbox.Cards, mailbox.Who, mailbox.Records, mailbox.Decisions));
            var random = new Random(seed);
            var shuffled = Compose(
                Shuffled(mailbox.Cards, random), Shuffled(mailbox.Who, random), Shuffled(mailbox.Records, random), mailbox.Decisions);
            Assert.Equal(once, Summary(shuffled));
            var records = shuffled.Select(person => person.Record).ToList();
            Assert.Equal(records.Count, records.Select(record => record.Id).Distinct().Count());
            Assert.Equal(once, Summary(Compose(mailbox.Cards, mailbox.Who, Shuffled(records, random), mailbox.Decisions)), StringComparer.Ordinal);
        });

    private static IEnumerable<IReadOnlyList<string>> KeysOf(Correspondent[] correspondents, params IdentityDecision[] decisions) =>
        Compose(correspondents: correspondents, decisions: decisions).Select(person => person.Keys);

    private static readonly string[] Addresses =
    [
        "a@x.example", "b@x.example", "a@contoso.example", "b@y.example", "a@gmail.com", "x500:/o=contoso/cn=recipients/cn=grace", "c@z.example",
        "x500:/o=contoso/cn=recipients/cn=john", "no-reply@x.example",
    ];

    private static readonly string[] Names = ["", "Grace", "Grace Okafor", "Okafor, Grace", "John Smith", "'John Smith' via X"];

    private static readonly Gen<EncounterSet> Lives = OneOf(
        Before, After, Mails("2026-01-01", 3, 5), EncounterSet.Empty, Encounters(EncounterKind.Bulk, "2024-01-01"));

    private static readonly Gen<string> Keys = OneOf([.. Addresses, "card:c0", "card:c1", "card:c2", "card:gone"]);

    private static readonly Gen<Mailbox> Mailboxes = Gen.Select(
        Gen.Select(OneOf(Names), OneOf("", "X", "Y"), OneOf(Addresses).Array[0, 2]).Array[0, 3],
        Gen.Select(OneOf(Names), Lives).Array[0, Addresses.Length],
        Gen.Select(Keys.HashSet[1, 3], OneOf(Choice.None, new Choice(ChoiceKind.LetGo), new Choice(ChoiceKind.Pinned, EveryDays: 9))).Array[0, 3],
        Gen.Select(Gen.Bool, Keys.HashSet[2, 3]).Array[0, 3],
        (cards, who, records, decisions) => new Mailbox(
            [.. cards.Select((card, i) => new Card($"c{i}", card.Item1, card.Item2, null, card.Item3))],
            [.. who.Select((each, i) => Who(Addresses[i], each.Item1, each.Item2))],
            [.. records.Select((record, i) => new PersonRecord(new PersonId($"p_{i:x16}"), [.. record.Item1], record.Item2, null, null, []))],
            [.. decisions.Select(decision => new IdentityDecision(decision.Item1, [.. decision.Item2]))]));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static T[] Shuffled<T>(IEnumerable<T> items, Random random)
    {
        var array = items.ToArray();
        random.Shuffle(array);
        return array;
    }

    private static List<string> Summary(IEnumerable<Person> people) => [.. people
        .Select(person => $"{person.Id} {person.Name} [{string.Join(' ', person.Addresses)}] {person.Choice} {person.IsListed} [{string.Join(' ', person.Keys)}] {person.Encounters.Count}")
        .Order(StringComparer.Ordinal)];

    private sealed record Mailbox(Card[] Cards, Correspondent[] Who, PersonRecord[] Records, IdentityDecision[] Decisions);
}
