using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Time;

namespace OutlookCoffee.Benchmarks.Report;

/// <summary>A full week: somebody proposed with three times, five others, two coffees ahead, two open answers, every link.</summary>
internal static class ReportSample
{
    private static readonly Instant Monday = Instant.FromUtc(2026, 11, 23, 7, 0);
    private static readonly DateTimeZone Berlin = Zones.Resolve("Europe/Berlin")!;
    private static readonly Uri Pane = new("https://coffee.example/addin/taskpane.html");

    private static readonly string[] Names = ["Tomás Rey", "Mia Schäfer", "Noor Haddad", "Lena Vogt", "Jan de Vries", "Sam Reed"];

    public static IReadOnlyList<string> Languages { get; } = ["en", "de", "fr", "es", "ja", "ar"];

    public static ReportFacts Facts(string language)
    {
        var grace = Person("Grace Okafor") with { Title = "CFO" };
        var others = Names.Select(Person).ToList();
        var asked = others[0] with { Asked = new AskedView(Monday - Duration.FromDays(4), CoffeeKind.Coffee, null) };
        var link = new Uri("https://coffee.example/r/9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        return new ReportFacts(
            new ThisWeek(
                "2026-W48", WeekState.Proposed, grace, CoffeeKind.Coffee, true, [], null, new YearSoFar(2026, 23, 1, 52), null, 45,
                [new OfferView(others[5], null, OfferReason.Answered, CoffeeKind.Coffee)]),
            [.. Enumerable.Range(2, 3).Select(days => Time(days, language))],
            LetterText.Ask(new AskLetterRequest(CoffeeKind.Coffee, "Ada Lind", "Grace Okafor", [Monday], Berlin, SilenceDays: 266, Language: language)),
            others, [asked], [Coffee(others[1], 1), Coffee(others[2], 9)], new HashSet<string>(), Monday, Berlin, language, "Ada Lind", Pane,
            new ReportLinks(link, link, link, link, link));
    }

    private static DraftedTime Time(int days, string language)
    {
        var (start, end) = (Monday + Duration.FromHours((24 * days) + 2), Monday + Duration.FromHours((24 * days) + 3));
        return new DraftedTime(
            new TimeSlot(start, end, Berlin, TheirState.Free),
            InviteText.Draft(new InviteRequest(
                CoffeeKind.Coffee, "Ada Lind", "Grace Okafor", start, end, Berlin, Place: "Café Moka", SilenceDays: 266, Language: language)));
    }

    private static PersonView Person(string name)
    {
        var last = Monday - Duration.FromDays(266);
        return new PersonView(
            name, name, ["someone@fabrikam.example"], "Fabrikam", null, true, false, new ClocksView(last, last, last, null), new LastContactView(last, "heard"),
            new RhythmView(21, 266, 12.7, 41, 33, 4, RhythmState.Slipping, false), "", [], [], new ChoiceView(ChoiceKind.None, null, null), null, null, null, null, null);
    }

    private static CoffeeView Coffee(PersonView person, int days)
    {
        var start = (Monday + Duration.FromDays(days)).InZone(Berlin).ToOffsetDateTime();
        return new CoffeeView(
            person.Id, person.Id, person.Name, CoffeeKind.Coffee, start, start.PlusMinutes(45), "Europe/Berlin", CoffeeStateView.Accepted, null, null, "accepted",
            null, null);
    }
}
