using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.People;

namespace OutlookCoffee.Tests.People;

/// <summary>Short ways to say what a test is about.</summary>
internal static class Given
{
    public const string Ada = "ada@contoso.example";

    public static readonly Owner Me = new(
        new HashSet<string>([Ada, "ada.lind@contoso.example"]),
        new HashSet<string>(["contoso.example"]),
        "Ada Lind");

    /// <param name="text">2026-03-02 or 2026-03-02T09:12:44Z.</param>
    public static Instant At(string text) => text.Length == 10
        ? InstantPattern.General.Parse(text + "T08:00:00Z").Value
        : InstantPattern.General.Parse(text).Value;

    public static long Seconds(string text) => At(text).ToUnixTimeSeconds();

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static EncounterSet Encounters(EncounterKind kind, params string[] days) =>
        EncounterSet.From(days.Select(day => new Encounter(Seconds(day), kind)));

    /// <summary>Every so many days, alternating: I write, they write.</summary>
    public static EncounterSet Mails(string from, int everyDays, int count) =>
        EncounterSet.From(Enumerable.Range(0, count).Select(i => new Encounter(
            Seconds(from) + (i * everyDays * 86_400L), i % 2 == 0 ? EncounterKind.Wrote : EncounterKind.Heard)));

    public static EncounterSet Meetings(string from, int everyDays, int count) =>
        EncounterSet.From(Enumerable.Range(0, count).Select(i => new Encounter(Seconds(from) + (i * everyDays * 86_400L), EncounterKind.Met)));

    public static Who Named(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        return (open < 0 ? OutlookCoffee.People.Who.From("", text, Me) : OutlookCoffee.People.Who.From(text[..open], text[(open + 1)..].TrimEnd('>'), Me))!;
    }

    public static MailFacts Mail(string from, string to, string cc = "", string bcc = "", string at = "2026-03-02") =>
        new(Seconds(at), Named(from), List(to), List(cc), List(bcc), IsMeetingMail: false, IsBulk: false, IsAutomatic: false);

    public static string Crowd(int count) =>
        string.Join(";", Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"p{i}@crowd.example")));

    public static Who[] List(string addresses) =>
        [.. addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Named)];

    public static Card Card(string id, string name, string? company = null, params string[] addresses) => new(id, name, company, null, addresses);

    public static Correspondent Who(string address, string name, EncounterSet encounters) => new(address, name.Length == 0 ? [] : [new SeenName(name, 0)], encounters);

    /// <summary>What one mail says.</summary>
    public static IReadOnlyList<Correspondent> Noted(MailFacts mail, ContactLimits? limits = null)
    {
        var sheet = new EncounterSheet();
        ContactRule.FromMail(mail, sheet, limits);
        return sheet.Take();
    }

    /// <summary>What one meeting says.</summary>
    public static IReadOnlyList<Correspondent> Noted(MeetingFacts meeting, Instant now, ContactLimits? limits = null)
    {
        var sheet = new EncounterSheet();
        ContactRule.FromMeeting(meeting, now, sheet, limits);
        return sheet.Take();
    }

    public static IReadOnlyList<Person> Compose(
        IReadOnlyList<Card>? cards = null,
        IReadOnlyList<Correspondent>? correspondents = null,
        IReadOnlyList<PersonRecord>? records = null,
        IReadOnlyList<IdentityDecision>? decisions = null) =>
        PeopleRule.Compose(new Traces(cards ?? [], correspondents ?? [], records ?? [], decisions ?? [], Me));
}
