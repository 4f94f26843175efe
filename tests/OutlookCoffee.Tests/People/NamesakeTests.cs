using CsCheck;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using static OutlookCoffee.Tests.People.Given;

namespace OutlookCoffee.Tests.People;

public sealed class NamesakeTests
{
    private static readonly EncounterSet Lively = Mails("2025-01-01", 20, 10);

    [Fact]
    public void Two_who_bear_one_full_name_may_be_one_the_one_with_more_contact_first() => Assert.Equal(
        ["john@northwind.example + john@fabrikam.example"],
        Pairs([Who("john@fabrikam.example", "Smith, John", Mails("2025-01-01", 20, 5)), Who("john@northwind.example", "John Smith", Lively)]));

    [Theory]
    [InlineData("John Smith", "John B. Smith")]
    [InlineData("John", "John")]
    [InlineData("John Smith", "'John Smith' via Dev")]
    public void Names_that_are_not_the_same_full_name_say_nothing(string one, string other) =>
        Assert.Empty(Pairs([Who("john@fabrikam.example", one, Lively), Who("john@northwind.example", other, Lively)]));

    [Fact]
    public void Who_is_not_shown_is_not_asked_about() => Assert.Empty(Pairs(
        [Who("john@fabrikam.example", "John Smith", Lively), Who("john@northwind.example", "John Smith", Encounters(EncounterKind.Wrote, "2025-01-01"))]));

    [Fact]
    public void Nobody_let_go_comes_back_as_a_question() => Assert.Empty(Pairs(
        [Who("john@fabrikam.example", "John Smith", Lively), Who("john@northwind.example", "John Smith", Lively)],
        records: [new PersonRecord(new PersonId("p_0000000000000001"), ["john@northwind.example"], new Choice(ChoiceKind.LetGo), null, null, [])]));

    [Theory]
    [InlineData("john@fabrikam.example", "john@northwind.example", 0)]
    [InlineData("john@northwind.example", "john@fabrikam.example", 0)]
    [InlineData("john@northwind.example", "john@tailspin.example", 1)]
    public void Who_was_told_apart_is_not_asked_about_again(string one, string other, int left) => Assert.Equal(left, Pairs(
        [Who("john@fabrikam.example", "John Smith", Lively), Who("john@northwind.example", "John Smith", Lively)],
        decisions: [new IdentityDecision(Together: false, [one, other])]).Count);

    [Fact]
    public void Of_many_the_twenty_pairs_with_most_contact_are_asked_about_in_any_order_of_people() =>
        Gen.Int[0, 8].Array[2, 40].Select(Gen.Int[0, int.MaxValue]).Sample((counts, seed) =>
        {
            var who = counts.Select((count, i) => Who($"u{i}@org{i}.example", $"First{i % 3} Last", Mails("2025-01-01", 20, 3 + count))).ToArray();
            var everybody = Judged(who);
            var shuffled = everybody.ToArray();
            new Random(seed).Shuffle(shuffled);

            var pairs = NamesakeRule.Pairs(everybody, []);

            Assert.Equal(pairs, NamesakeRule.Pairs(shuffled, []));
            Assert.True(pairs.Count <= 20);
            var contacts = pairs.Select(pair => Tie.Contacts(pair.One.Person.Encounters) + Tie.Contacts(pair.Other.Person.Encounters)).ToList();
            Assert.Equal(contacts.OrderDescending(), contacts);
            Assert.All(pairs, pair => Assert.Equal(pair.One.Person.Name, pair.Other.Person.Name));
        });

    private static List<string> Pairs(Correspondent[] who, PersonRecord[]? records = null, IdentityDecision[]? decisions = null) =>
        [.. NamesakeRule.Pairs(Judged(who, records, decisions), decisions ?? []).Select(pair => $"{pair.One.Person.Keys[0]} + {pair.Other.Person.Keys[0]}")];

    private static List<JudgedPerson> Judged(Correspondent[] who, PersonRecord[]? records = null, IdentityDecision[]? decisions = null) =>
        [.. Compose(correspondents: who, records: records, decisions: decisions)
            .Select(person => new JudgedPerson(person, QuietRule.Judge(person.Encounters, person.Choice, At("2026-11-23")), person.Choice))];
}
