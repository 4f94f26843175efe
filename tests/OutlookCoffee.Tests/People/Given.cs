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
        new HashSet<string>(["contoso.example"]));

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

    public static NamedAddress Named(string text)
    {
        var open = text.IndexOf('<', StringComparison.Ordinal);
        return open < 0 ? new NamedAddress("", text) : new NamedAddress(text[..open].Trim(), text[(open + 1)..].TrimEnd('>'));
    }

    public static MailFacts Mail(string from, string to, string cc = "", string bcc = "", string at = "2026-03-02") =>
        new(At(at), Named(from), List(to), List(cc), List(bcc), IsMeetingMail: false, IsBulk: false, IsAutomatic: false);

    public static string Crowd(int count) =>
        string.Join(";", Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"p{i}@crowd.example")));

    public static NamedAddress[] List(string addresses) =>
        [.. addresses.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Named)];

    public static Card Card(string id, string name, string? company = null, params string[] addresses) => new(id, name, company, null, addresses);

    public static Correspondent Who(string address, string name, EncounterSet encounters) => new(address, name.Length == 0 ? [] : [name], encounters);

    public static IReadOnlyList<Person> Compose(
        IReadOnlyList<Card>? cards = null,
        IReadOnlyList<Correspondent>? correspondents = null,
        IReadOnlyList<PersonRecord>? records = null,
        IReadOnlyList<IdentityDecision>? decisions = null) =>
        PeopleRule.Compose(cards ?? [], correspondents ?? [], records ?? [], decisions ?? [], Me);
}
