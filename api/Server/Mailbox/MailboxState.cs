using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Time;

namespace OutlookCoffee.Mailbox;

/// <summary>A mailbox in memory: what is stored, and the people that follow from it.</summary>
internal sealed class MailboxState
{
    private readonly Correspondents correspondents;
    private readonly Dictionary<string, WeekRecord> weeks;
    private readonly Dictionary<string, CoffeeRecord> coffees;
    private readonly Dictionary<PersonId, PersonRecord> records;
    private readonly List<IdentityDecision> decisions;
    private HashSet<string>? knownEarly;
    private IReadOnlyList<Person>? people;
    private IReadOnlyList<Person>? leftOut;

    public MailboxState(MailboxId id, Snapshot stored)
    {
        Id = id;
        Version = stored.Version;
        Profile = stored.Profile;
        Settings = stored.Settings;
        Reading = stored.Reading;
        DueAt = stored.DueAt;
        Cards = stored.Cards;
        correspondents = new Correspondents(stored.Correspondents, stored.Pages);
        weeks = stored.Weeks.ToDictionary(week => week.Week, StringComparer.Ordinal);
        coffees = stored.Coffees.ToDictionary(coffee => coffee.Id, StringComparer.Ordinal);
        records = stored.People.ToDictionary(record => record.Id);
        decisions = [.. stored.Decisions];
    }

    public MailboxId Id { get; }
    public long Version { get; private set; }
    public Profile? Profile { get; private set; }
    public Settings Settings { get; private set; }
    public Reading Reading { get; private set; }
    public Instant? DueAt { get; private set; }

    public IReadOnlyList<Card> Cards { get; private set; }

    public IEnumerable<Correspondent> Correspondents => correspondents.All;

    /// <summary>Those that came by pages which are not folded into their rows yet.</summary>
    public IEnumerable<Correspondent> Unfolded => correspondents.Ahead;

    public IReadOnlyCollection<CoffeeRecord> Coffees => coffees.Values;
    public IReadOnlyCollection<WeekRecord> Weeks => weeks.Values;

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<IdentityDecision> Decisions => decisions;

    /// <summary>The user's zone: what the settings say, else what the mailbox says, else UTC.</summary>
    public DateTimeZone Zone => ZoneOf(Settings, Profile);

    /// <summary>BCP 47: what the settings say, else what the mailbox says, else English.</summary>
    public string Language => Settings.Language ?? Profile?.Language ?? "en";

    /// <summary>Everybody the user knows, put together anew only after something changed.</summary>
    public IReadOnlyList<Person> People => people ??= Traces is { } traces ? PeopleRule.Compose(traces) : [];

    /// <summary>What is not among them because it is taken for a machine or a list; put together only when somebody looks.</summary>
    public IReadOnlyList<Person> LeftOut => leftOut ??= Traces is { } traces ? PeopleRule.LeftOut(traces) : [];

    public Correspondent? Correspondent(string address) => correspondents.Find(address);

    public WeekRecord? Week(string week) => weeks.GetValueOrDefault(week);

    public CoffeeRecord? Coffee(string id) => coffees.GetValueOrDefault(id);

    /// <summary>
    /// Whether everything that the person wrote in two years is read although the mailbox is not: by a first look, which is forgotten with
    /// the memory.
    /// </summary>
    public bool IsKnownEarly(Person person) => knownEarly is not null && person.Addresses.Count > 0 && person.Addresses.All(knownEarly.Contains);

    public void KnowEarly(IEnumerable<string> addresses) => knownEarly = addresses.ToHashSet(StringComparer.Ordinal);

    /// <summary>Takes over what was just written.</summary>
    public void Apply(Change change, long version)
    {
        Version = version;
        Profile = change.Profile ?? Profile;
        Settings = change.Settings ?? Settings;
        Reading = change.Reading ?? Reading;
        DueAt = change.DueAt ?? DueAt;
        Cards = change.Cards ?? Cards;
        correspondents.Replace(change.Correspondents);
        correspondents.Add(change.Page);
        if (change.FoldsPages) correspondents.Settle();
        foreach (var gone in change.Forgotten) records.Remove(gone);
        foreach (var record in change.People) records[record.Id] = record;
        foreach (var week in change.Weeks) weeks[week.Week] = week;
        foreach (var coffee in change.Coffees) coffees[coffee.Id] = coffee;
        if (change.Dropped is not null) coffees.Remove(change.Dropped.Id);
        decisions.AddRange(change.Decisions);
        if (ChangesPeople(change)) people = leftOut = null;
    }

    public Export Export() => new(
        Profile, Settings, Reading,
        [.. correspondents.All.OrderBy(one => one.Address, StringComparer.Ordinal).Select(ToExport)],
        Cards, [.. records.Values], decisions, [.. weeks.Values], [.. coffees.Values]);

    /// <summary>The same for settings and a profile that are not stored yet.</summary>
    public static DateTimeZone ZoneOf(Settings settings, Profile? profile) =>
        Zones.Resolve(settings.TimeZone) ?? Zones.Resolve(profile?.TimeZone) ?? DateTimeZone.Utc;

    private static bool ChangesPeople(Change change) =>
        change.Profile is not null || change.Cards is not null || change.Decisions.Count > 0
        || change.Correspondents.Count > 0 || change.Page.Count > 0 || change.People.Count > 0 || change.Forgotten.Count > 0;

    /// <summary>Null before anybody knows whose mailbox it is.</summary>
    private Traces? Traces => Profile is null ? null : new Traces(Cards, [.. correspondents.All], [.. records.Values], decisions, OwnerRule.From(Profile));

    private static ExportedCorrespondent ToExport(Correspondent one) => new(
        one.Address, [.. one.Seen.Select(seen => seen.Name)], one.WritesAs?.Name, [.. one.Encounters.Select(each => new ExportedEncounter(Instant.FromUnixTimeSeconds(each.UnixSeconds), each.Kind))]);
}
