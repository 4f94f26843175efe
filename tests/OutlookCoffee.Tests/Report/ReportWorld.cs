using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Coffee.Invite;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Time;

namespace OutlookCoffee.Tests.Report;

/// <summary>Ada's Monday, 23 November 2026, at eight in Berlin: Grace is proposed, five others are slipping, one coffee is ahead.</summary>
internal static class ReportWorld
{
    public static readonly DateTimeZone Berlin = Zones.Resolve("Europe/Berlin")!;

    public static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 7, 0);

    public static readonly string[] Languages = ["en-GB", "en-US", "de", "fr", "es", "ja", "ar"];

    public static readonly Uri Pane = new("https://coffee.example/addin/taskpane.html");

    public static readonly ReportLinks AllLinks = new(
        new Uri("https://coffee.example/r/snooze"), new Uri("https://coffee.example/r/let-go"), new Uri("https://coffee.example/r/someone-else"),
        new Uri("https://coffee.example/r/pause"), new Uri("https://coffee.example/r/stop"));

    public static readonly PersonView Grace = Person("Grace Okafor", 266, 21) with { Title = "CFO", Company = "Fabrikam" };

    public static readonly CoffeeView GracesCoffee = Coffee(Grace, 3, CoffeeStateView.Invited);

    public static readonly YearSoFar Year = new(2026, 23, 1, 52);

    public static PersonView Person(string name, int silence = 120, int? gap = 30, RhythmState state = RhythmState.Slipping, string kind = "heard")
    {
        var rhythm = new RhythmView(gap, silence, null, 41, 33, 4, state, OnlyMet: kind == "met");
        var why = Sentences.Why(new Rhythm(gap, silence, null, 41, 33, 4, state, OnlyMet: kind == "met", 0.5, 1), OutlookCoffee.People.Choice.None);
        var last = Now - Duration.FromDays(silence);
        return new PersonView(
            "p_" + name, name, [name.Replace(' ', '.') + "@fabrikam.example"], "Fabrikam", null, true, false, new ClocksView(last, last, last, null),
            new LastContactView(last, kind), rhythm, why, [], [], new ChoiceView(ChoiceKind.None, null, null), null, null, null, null, null);
    }

    public static CoffeeView Coffee(PersonView person, int days, CoffeeStateView state, string? response = "none")
    {
        var start = (Now + Duration.FromDays(days) + Duration.FromHours(2)).InZone(Berlin).ToOffsetDateTime();
        return new CoffeeView(
            "c_" + person.Id, person.Id, person.Name, CoffeeKind.Coffee, start, start.PlusMinutes(45), "Europe/Berlin", state, "e1",
            "https://outlook.office.com/calendar/item/e1", response, null, null);
    }

    public static IReadOnlyList<DraftedTime> Times(string language, PersonView person) =>
    [
        .. new[] { (3, TheirState.Free), (2, TheirState.Unknown), (4, TheirState.Tentative), (7, TheirState.Free) }.Select(each =>
        {
            var start = Now + Duration.FromDays(each.Item1) + Duration.FromHours(2);
            var end = start + Duration.FromMinutes(45);
            var draft = InviteText.Draft(new InviteRequest(
                CoffeeKind.Coffee, "Ada Lind", person.Name, start, end, Berlin, Place: "Café Moka, 2 Market St", SilenceDays: 266, Language: language));
            return new DraftedTime(new TimeSlot(start, end, Berlin, each.Item2), draft);
        }),
    ];

    public static ThisWeek Week(WeekState state = WeekState.Proposed) => new(
        "2026-W48", state, state is WeekState.Skipped or WeekState.None ? null : Grace, CoffeeKind.Coffee, false, [],
        state == WeekState.None ? [new ReasonView("snoozed", 4), new ReasonView("inTouch", 31), new ReasonView("tooLittleHistory", 112)] : null,
        Year,
        state switch
        {
            WeekState.Drafted => GracesCoffee with { State = CoffeeStateView.Draft, TheirResponse = null },
            WeekState.Booked => GracesCoffee with { State = CoffeeStateView.Accepted, TheirResponse = "accepted" },
            WeekState.Held => GracesCoffee with { State = CoffeeStateView.Held },
            _ => null,
        },
        45, []);

    /// <summary>Everything that a report can hold.</summary>
    public static ReportFacts Facts(string language = "en-GB", WeekState state = WeekState.Proposed)
    {
        var (jan, mia, noor) = (Person("Jan de Vries"), Person("Mia Schäfer"), Person("Noor Haddad"));
        var moved = Coffee(noor, 8, CoffeeStateView.Invited);
        moved = moved with { ProposedTime = new ProposedTimeView(moved.Start.PlusHours(24), moved.End.PlusHours(24)) };
        var asked = Person("Sam Asked") with { Asked = new AskedView(Now - Duration.FromDays(4), CoffeeKind.Coffee, null) };
        return new ReportFacts(
            Week(state) with { Offers = [new OfferView(noor, moved, OfferReason.NewTime, CoffeeKind.Coffee)] },
            Times(language, Grace),
            LetterText.Ask(new AskLetterRequest(CoffeeKind.Coffee, "Ada Lind", "Grace Okafor", [Now + Duration.FromDays(3)], Berlin, SilenceDays: 266, Language: language)),
            Quiet(),
            [asked],
            [Coffee(jan, 1, CoffeeStateView.Accepted, "accepted"), Coffee(mia, 15, CoffeeStateView.Invited), moved],
            new HashSet<string>(),
            Now, Berlin, language, "Lind, Ada", Pane, AllLinks);
    }

    /// <summary>Grace herself, six who are slipping, one who is dormant.</summary>
    public static PersonView[] Quiet() =>
    [
        Grace,
        Person("Tomás Rey", 92, 14) with { Company = "Contoso" },
        Person("山田 太郎", 230, 45, kind: "met") with { Company = "富士" },
        Person("Dr. Lena Vogt", 75, 7),
        Person("Old Friend", 1500, 60, RhythmState.Dormant),
        Person("ليلى حداد", 150, 30),
        Person("Oluwaseun Adeyemi-Featherstonehaugh", 410, 120),
        Person("Sixth Person", 80, 20),
    ];
}
