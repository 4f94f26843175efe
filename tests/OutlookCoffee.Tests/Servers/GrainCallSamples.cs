using System.Diagnostics.CodeAnalysis;
using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Links;
using OutlookCoffee.Report.Mail;
using OutlookCoffee.Tests.Storage;
using OutlookCoffee.Web;

namespace OutlookCoffee.Tests.Servers;

/// <summary>Something of every type that a mailbox is asked with or answers, with nothing left out.</summary>
internal static class GrainCallSamples
{
    private static readonly Instant At = Instant.FromUtc(2026, 11, 23, 8, 0, 1);
    private static readonly OffsetDateTime Start = new(new LocalDateTime(2026, 11, 26, 9, 0), Offset.FromHours(1));
    private static readonly Refusal Refusal = Refusal.BadField("start", StoredMailbox.Awkward);
    private static readonly ReadRange Range = new(1_000, 2_000);
    private static readonly Correspondent Seen = StoredMailbox.Correspondent("grace@fabrikam.example");
    private static readonly SyncProgress Step = new(7, SyncState.Failed, SyncPhase.Mail, 18_234, 14, 200_123, 40, At, At, Refusal);
    private static readonly SlotView Slot = new(Start, Start.PlusMinutes(45), "Europe/Berlin", "free", "tentative");
    private static readonly CoffeeView Coffee = new(
        "c_1", "p_1", StoredMailbox.Awkward, CoffeeKind.Decaf, Start, Start.PlusMinutes(25), "Europe/Berlin", CoffeeStateView.Invited, "e", "https://l.example/", "none",
        StoredMailbox.Awkward, new(Start, Start.PlusMinutes(25)));
    private static readonly PersonView Person = new(
        "p_1", StoredMailbox.Awkward, ["grace@fabrikam.example"], "Fabrikam", "CFO", true, false, new(At, At, At, null), new(At, "heard"),
        new(21, 266, 12.7, 41, 33, 4, RhythmState.Slipping, true), "why", [new("bulk", 3)], [new(EvidenceKind.Crowd, true)], new(ChoiceKind.Pinned, new LocalDate(2027, 3, 1), 30), "note", "Henry",
        Coffee, new(At, CoffeeKind.Hello, At), [new("2026-02", 3, 2, 1)])
    {
        MetOn = [new LocalDate(2026, 11, 20)],
    };
    private static readonly ThisWeek Week = new(
        "2026-W48", WeekState.Booked, Person, CoffeeKind.Lunch, true, [Person, Person], [new("snoozed", 4)], new(2026, 23, 1, 52), Coffee, 60,
        [new(Person, Coffee, OfferReason.NewTime, CoffeeKind.Decaf), new(Person, null, OfferReason.Answered, CoffeeKind.Coffee)]);

    private static readonly WeeklyReport Report = new(
        "2026-W48", "de", "Ada", WeekState.Proposed, CoffeeKind.Coffee, new("p_1", StoredMailbox.Awkward, "Fabrikam", "CFO", "why", new(new LocalDate(2026, 3, 2), "heard")),
        new Uri("https://outlook.office.com/mail/"), [new(Start, Start.PlusMinutes(45), "Europe/Berlin", "free", true, new Uri("https://l.example/"))],
        new("c_1", "Grace", CoffeeKind.Lunch, Start, Start.PlusMinutes(60), CoffeeStateView.Accepted, "accepted", null), [], [],
        [new("Grace", ReportStepKind.NewTime, Start, Start.PlusMinutes(45), null)], [new("snoozed", 4)], new(2026, 23, 1, 52), new Uri("https://l.example/"),
        new ReportLinks(Stop: new Uri("https://l.example/report/x")));

    private static readonly object[] All =
    [
        true, 7, 7L, "text", Guid.NewGuid(), StoredMailbox.Grace, new LocalDate(2026, 11, 20), CoffeeKind.Lunch, PeopleView.Snoozed, SyncPhase.Calendar,
        StoredMailbox.Settings, StoredMailbox.Profile, StoredMailbox.Reading, Refusal, new Choice(ChoiceKind.Snoozed, new LocalDate(2027, 3, 1)),
        new Correction(EvidenceKind.Heard, false),
        new CalendarRead([Seen], Range, true), new MailRead([Seen, Seen], Range, 10, 2, [new("AAMk=", 4, 1)], "AAMk+", true),
        new FoldersRead([new("AAMk=", 40)], "AAMk+", 1_700_000_000), new CoffeeRequest("p_1", Start, Start.PlusMinutes(45), CoffeeKind.Coffee, true, "s", StoredMailbox.Awkward, "l"), At,
        new OwnTexts([new("lunch", "s", StoredMailbox.Awkward)]),
        new Export(
            StoredMailbox.Profile, StoredMailbox.Settings, StoredMailbox.Reading, [new("grace@fabrikam.example", ["Grace"], "Gracie", [new(At, EncounterKind.Met)])],
            [StoredMailbox.Card("c1")], [StoredMailbox.Person(StoredMailbox.Grace)], [StoredMailbox.Decision(1)], [StoredMailbox.Week("2026-W48")],
            [StoredMailbox.Coffee("c_1", "key")]),
        new Booking(Coffee, null, null), new Booking(null, Refusal, [Slot]), new YearView(2026, 52, 23, 1, ["2026-W09", "2026-W40"], [Coffee]),
        new Suggestions([new([Person, Person], SuggestedBecause.SameName)]),
        .. Replies(new Me("sandbox", "Ada", "ada@contoso.example", "Europe/Berlin", At, new(214, 31, 2, 3), SyncView.From(Step), "2026-W48")),
        .. Replies(StoredMailbox.Settings), .. Replies(new PeoplePage([Person], "next")), .. Replies(Person), .. Replies(new SplitPeople(Person, Person)),
        new LinkOrder("1", "sandbox/ada@contoso.example", LinkAction.SomeoneElse, "p_1", "ja"), new LinkSubject(StoredMailbox.Awkward), DateTimeOffset.UnixEpoch,
        .. Replies(Report), .. Replies(new ReportLetter("s", StoredMailbox.Awkward, "t")), .. Replies(Week), .. Replies(Coffee), .. Replies(new SlotsView([Slot], [new("busy", 38)], "visible", CoffeeKind.Decaf)),
        .. Replies(new CalendarChoices([new("cal", StoredMailbox.Awkward, false, true, "Ada", true)])),
        .. Replies(new LetterView(CoffeeKind.Lunch, ["grace@fabrikam.example"], "s", StoredMailbox.Awkward, [Slot], "https://l.example/", "mailto:")),
        .. Replies(new InviteView("s", "b", ["grace@fabrikam.example"], Start, Start.PlusMinutes(45), "Europe/Berlin", "Café", true, "https://l.example/")),
        .. Lists(StoredMailbox.Card("c1"), StoredMailbox.Card("c2")), .. Lists(StoredMailbox.Grace, StoredMailbox.Henry), .. Lists(Step, Step), .. Lists("ada@contoso.example", "b"), .. Lists(1L, 2L),
    ];

    public static IReadOnlyList<object> Of(Type type)
    {
        var wanted = Nullable.GetUnderlyingType(type) ?? type;
        return [.. All.Where(wanted.IsInstanceOfType)];
    }

    private static object[] Replies<T>(T value)
        where T : class => [new Reply<T>(value, null), new Reply<T>(null, Refusal)];

    /// <summary>Lists of every class that the compiler and the library make for a list that can only be read.</summary>
    [SuppressMessage("Style", "IDE0028", Justification = "The class is the point.")]
    private static object[] Lists<T>(T first, T second)
    {
        IReadOnlyList<T> none = [];
        IReadOnlyList<T> one = [first];
        IReadOnlyList<T> two = [first, second];
        IReadOnlyList<T> spread = [.. two.Where(item => item is not null)];
        return [none, one, two, spread, new List<T> { first, second }, new[] { first, second }];
    }
}
