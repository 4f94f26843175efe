using System.Globalization;
using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Web;

namespace OutlookCoffee.Tests.Storage;

/// <summary>A mailbox with something in every field that is stored.</summary>
internal static class StoredMailbox
{
    public static MailboxId Ada { get; } = new("sandbox", "ada@contoso.example");

    public static MailboxId Ben { get; } = new("sandbox", "ben@contoso.example");

    public static PersonId Grace { get; } = new("p_0123456789abcdef");

    public static PersonId Henry { get; } = new("p_fedcba9876543210");

    /// <summary>Text that SQL, JSON and PostgreSQL each could trip over.</summary>
    public const string Awkward = "Zoë \"O'Neil\"; drop table mailbox; -- \\ 咖啡 ☕ \u0000 @id $blob$";

    public static Profile Profile { get; } = new(
        Awkward, ["Ada@contoso.example", "ada.lind@contoso.example"], "W. Europe Standard Time", ["monday", "tuesday"], "09:00", "17:30", "de-DE")
    {
        Purpose = "shared",
    };

    public static Settings Settings { get; } = Settings.Default with
    {
        CoffeesPerWeek = 3,
        Kind = "lunch",
        Minutes = new(30, 20, 50),
        Hours = [new("tuesday", "09:00", "11:30"), new("friday", "13:00", "15:00")],
        NoticeDays = 0,
        HorizonDays = 60,
        Buffers = new(0, 1, 2),
        Place = Awkward,
        Report = new(false, "friday", "16:45"),
        TimeZone = "Asia/Kolkata",
        Paused = new(new LocalDate(2026, 12, 24)),
        YearGoal = 26,
        Language = "ja",
        Calendars = ["AAMk=", Awkward],
        TravelMinutes = 0,
        Private = true,
        Texts = [new("lunch", "Lunch, {name}?", Awkward)],
    };

    public static Reading Reading { get; } = new(
        Coverage.Nothing.With(new(1_000, 2_000)).With(new(3_000, 4_000)), 18_234, 17, Coverage.Nothing.With(new(-5_000, 0)),
        Instant.FromUtc(2026, 11, 22, 8, 0), new FolderCounts(2_000, [new("AAMk=", 40, 3, 2, 1)]), [new("AAMk+", Coverage.Nothing.With(new(0, 9)))], true,
        Instant.FromUtc(2026, 11, 23, 8, 0, 1), Refusal.BadField("start", Awkward));

    public static Correspondent Correspondent(string address, int encounters = 3) => new(
        address, [new("Grace Okafor", 1_700_000_000), new(Awkward, -7)],
        EncounterSet.From(Enumerable.Range(0, encounters).Select(i => new Encounter(1_700_000_000 + (i * 86_400L), (EncounterKind)(i % 14)))),
        encounters % 2 == 0 ? null : new SeenName(Awkward, -7));

    public static Card Card(string id) => new(id, Awkward, "Fabrikam", "CFO", ["Grace@Fabrikam.example", "no address"]);

    public static PersonRecord Person(PersonId id, string? note = Awkward) => new(
        id, ["grace@fabrikam.example", "card:c1"], new Choice(ChoiceKind.Snoozed, new LocalDate(2027, 3, 1), 30), note, "Henry", [new LocalDate(2026, 11, 20)])
    {
        Corrected = [EvidenceKind.Heard, EvidenceKind.AllDay],
        Asks = [new(Instant.FromUtc(2026, 11, 2, 8, 0), CoffeeKind.Lunch, [Instant.FromUtc(2026, 11, 10, 11, 0)])],
        Missed = [Instant.FromUtc(2026, 10, 1, 8, 0)],
    };

    public static IdentityDecision Decision(int number) => new(number % 2 == 0, [number.ToString(CultureInfo.InvariantCulture), "grace@fabrikam.example"]);

    public static WeekRecord Week(string week) => new(week, Grace, [Henry], [Henry, Grace], Skipped: true);

    public static CoffeeRecord Coffee(string id, string key) => new(
        id, key, "0f", Grace, Awkward, ["grace@fabrikam.example"], CoffeeKind.Decaf, Instant.FromUtc(2026, 11, 26, 8, 0), Instant.FromUtc(2026, 11, 26, 8, 25),
        "Europe/Berlin", CoffeeState.Draft, "event", "https://outlook.example/", "accepted", "note", "2026-W48", Instant.FromUtc(2026, 11, 23, 8, 0))
    {
        InvitedAt = Instant.FromUtc(2026, 11, 23, 8, 1),
        ProposedStart = Instant.FromUtc(2026, 11, 27, 8, 0),
        ProposedEnd = Instant.FromUtc(2026, 11, 27, 8, 25),
        IsUsersWord = true,
    };

    /// <summary>A change of everything at once.</summary>
    public static Change Everything { get; } = new()
    {
        Profile = Profile,
        Settings = Settings,
        Reading = Reading,
        DueAt = Instant.FromUnixTimeMilliseconds(1_795_420_800_123),
        Correspondents = [Correspondent("grace@fabrikam.example", 40), Correspondent("henry@fabrikam.example", 0)],
        Page = [Correspondent("grace@fabrikam.example", 5), Correspondent("ida@fabrikam.example", 1)],
        Cards = [Card("c1"), Card("c2") with { Company = null, Title = null, Addresses = [] }],
        People = [Person(Grace), new PersonRecord(Henry, [], Choice.None, null, null, [])],
        Decisions = [Decision(1), Decision(2)],
        Weeks = [Week("2026-W48")],
        Coffees = [Coffee("c_1", "key 1")],
    };
}
