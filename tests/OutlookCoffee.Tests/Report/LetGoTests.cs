using System.Text.Json;
using CsCheck;
using OutlookCoffee.Coffee;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Mail;

namespace OutlookCoffee.Tests.Report;

/// <summary>The promise that letting go and snoozing are kept everywhere.</summary>
public class LetGoTests
{
    private static readonly string[] Names = ["Quinn Alpha", "Quinn Bravo", "Quinn Charlie", "Quinn Delta", "Quinn Echo", "Quinn Foxtrot"];

    private static readonly Gen<PersonView[]> People =
        Gen.Select(Gen.Enum<ChoiceKind>().Array[Names.Length], Gen.Int[20, 900].Array[Names.Length], (choices, silences) => Names.Select((name, at) =>
            ReportWorld.Person(name, silences[at]) with { Choice = new ChoiceView(choices[at], null, choices[at] == ChoiceKind.Pinned ? 30 : null) }).ToArray());

    private static readonly Gen<ReportFacts> Facts =
        from people in People
        from state in Gen.Enum<WeekState>()
        from language in Gen.OneOf(ReportWorld.Languages)
        from because in Gen.Enum<OfferReason>()
        let first = ReportWorld.Coffee(people[0], 3, CoffeeStateView.Invited)
        select ReportWorld.Facts(language, state) with
        {
            Week = ReportWorld.Week(state) with
            {
                Person = state is WeekState.None or WeekState.Skipped ? null : people[0],
                Coffee = state is WeekState.Drafted or WeekState.Booked or WeekState.Held ? first : null,
                Alternates = [people[1], people[2]],
                Offers = [.. people.Select(person => new OfferView(person, ReportWorld.Coffee(person, 5, CoffeeStateView.Declined), because, CoffeeKind.Decaf))],
            },
            Times = ReportWorld.Times(language, people[0]),
            Quiet = people,
            Asked = [.. people.Select(person => person with { Asked = new AskedView(ReportWorld.Now, CoffeeKind.Coffee, null) })],
            Coffees = [.. people.Select(person => ReportWorld.Coffee(person, 6, CoffeeStateView.Invited))],
            Hidden = people.Where(person => IsHidden(person.Choice)).Select(person => person.Id).ToHashSet(),
        };

    [Fact]
    public void Nobody_let_go_or_snoozed_is_ever_in_a_report() => Facts.Sample(facts =>
    {
        var report = ReportRule.Of(facts);
        var letter = ReportMail.WriteAsync(report).GetAwaiter().GetResult();
        var everything = JsonSerializer.Serialize(report, OutlookCoffee.Web.Json.Options) + letter.Subject + letter.Html + letter.Text;

        foreach (var person in facts.Quiet.Where(person => IsHidden(person.Choice)))
        {
            Assert.DoesNotContain(person.Name, everything, StringComparison.Ordinal);
            Assert.DoesNotContain(person.Name.Split(' ')[1], everything, StringComparison.Ordinal);
        }
    });

    private static bool IsHidden(ChoiceView choice) => choice.Kind is ChoiceKind.LetGo or ChoiceKind.Snoozed;
}
