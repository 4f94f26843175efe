using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Quiet;
using OutlookCoffee.Web;

namespace OutlookCoffee.People;

/// <summary>Answers who the user knows, and keeps what the user decides about them.</summary>
internal sealed class PeopleDesk(MailboxMemory memory, IClock clock)
{
    private readonly Dictionary<PersonId, PersonId> takenIn = [];
    private IReadOnlyList<Person>? judgedOf;
    private LocalDate judgedOn;
    private IReadOnlyList<JudgedPerson> judged = [];

    public LocalDate Today => clock.GetCurrentInstant().InZone(memory.State.Zone).Date;

    /// <summary>Everybody, judged for today; made anew when somebody changed or the day did.</summary>
    public IReadOnlyList<JudgedPerson> Everybody
    {
        get
        {
            var people = memory.State.People;
            var today = Today;
            if (ReferenceEquals(people, judgedOf) && today == judgedOn) return judged;
            var now = clock.GetCurrentInstant();
            judged = [.. people.Select(person => Judge(person, now, today))];
            (judgedOf, judgedOn) = (people, today);
            return judged;
        }
    }

    public JudgedPerson? Find(PersonId id)
    {
        var found = Everybody.FirstOrDefault(one => one.Person.Id == id);
        if (found is not null) return found;
        // The id of somebody who was taken in by a merge still leads to the person, as long as the server runs.
        return takenIn.TryGetValue(id, out var by) ? Find(by) : Everybody.FirstOrDefault(one => one.Person.Replaces.Contains(id));
    }

    /// <summary>Whom the user can say a word about: people, and what was taken for a machine and is one only until he says otherwise.</summary>
    private JudgedPerson? FindAny(PersonId id) => Find(id) ?? LeftOut.FirstOrDefault(one => one.Person.Id == id);

    private List<JudgedPerson> LeftOut
    {
        get
        {
            var (now, today) = (clock.GetCurrentInstant(), Today);
            return [.. memory.State.LeftOut.Select(person => Judge(person, now, today))];
        }
    }

    public PeopleCounts Counts()
    {
        var all = Everybody;
        return new PeopleCounts(
            all.Count(one => PeopleList.Belongs(one, PeopleView.All)),
            all.Count(one => PeopleList.Belongs(one, PeopleView.Quiet)),
            all.Count(one => PeopleList.Belongs(one, PeopleView.Snoozed)),
            all.Count(one => PeopleList.Belongs(one, PeopleView.LetGo)));
    }

    public Reply<PeoplePage> List(PeopleView view, string? query, string? introducedBy, int limit, string? cursor)
    {
        var (start, refusal) = PeopleList.Start(cursor);
        if (refusal is not null) return refusal;
        var introducer = string.IsNullOrWhiteSpace(introducedBy) ? null : Find(new PersonId(introducedBy))?.Person.Name ?? introducedBy;
        var chosen = PeopleList.Select(view == PeopleView.NotPeople ? LeftOut : Everybody, view, query, introducer);
        var items = chosen.Skip(start).Take(limit).Select(one => View(one)).ToList();
        return new PeoplePage(items, PeopleList.Next(start + items.Count, chosen.Count));
    }

    public Reply<PersonView> Get(PersonId id) => FindAny(id) is { } one ? View(one, withHistory: true) : Missing;

    public Reply<PersonView> ByAddress(string address)
    {
        if (AddressForm.Normalize(address) is not { } normalized) return Refusal.BadField("address", "a mail address, for example grace@fabrikam.example.");
        var found = Everybody.FirstOrDefault(one => one.Person.Addresses.Contains(normalized, StringComparer.Ordinal));
        return found is null ? Missing : View(found, withHistory: true);
    }

    public async Task<Reply<PersonView>> Choose(PersonId id, Choice choice)
    {
        if (ChoiceToday.Check(choice, Today) is { } refusal) return refusal;
        return await Keep(id, record => record with { Choice = choice });
    }

    public Task<Reply<PersonView>> Remark(PersonId id, string? note, string? introducedBy) =>
        Keep(id, record => record with { Note = Filled(note), IntroducedBy = Filled(introducedBy) });

    public async Task<Reply<PersonView>> Correct(PersonId id, Correction correction)
    {
        if (EvidenceRule.Check(correction) is { } refusal) return refusal;
        return await Keep(id, record => record with { Corrected = EvidenceRule.With(record.Corrected, correction) });
    }

    public async Task<Reply<PersonView>> MetOn(PersonId id, LocalDate day, bool met)
    {
        if (met && day > Today) return Refusal.BadField("on", "must not lie in the future.");
        return await Keep(id, record =>
        {
            var others = record.MetOn.Where(other => other != day);
            return record with { MetOn = met ? [.. others.Append(day).Order()] : [.. others] };
        });
    }

    public async Task<Reply<PersonView>> Merge(IReadOnlyList<PersonId> ids)
    {
        if (ids.Distinct().Count() < 2) return Refusal.BadField("ids", "name at least two different people.");
        var found = ids.Distinct().Select(Find).ToList();
        if (found.Contains(null)) return Missing;
        var keys = found.SelectMany(one => one!.Person.Keys).Distinct(StringComparer.Ordinal).ToList();
        // The records go in first: it is by them that the person keeps the id and what was decided.
        await memory.CommitAsync(_ => new Change
        {
            Decisions = [new IdentityDecision(Together: true, keys)],
            People = [.. found.Select(one => one!.Person.Record)],
        });
        var merged = WithKey(keys[0]);
        await Save(merged.Person, merged.Person.Record, found.Select(one => one!.Person.Id).Where(id => id != merged.Person.Id));
        return Get(merged.Person.Id);
    }

    public async Task<Reply<SplitPeople>> Split(PersonId id, string address)
    {
        if (Find(id) is not { } one) return Missing;
        var key = AddressForm.Normalize(address);
        if (key is null || !one.Person.Keys.Contains(key, StringComparer.Ordinal))
            return Refusal.BadField("address", "must be one of this person's addresses.");
        var rest = one.Person.Keys.Where(other => other != key).ToList();
        if (rest.Count == 0) return Refusal.BadField("address", "is this person's only one; there is nothing to split.");
        await memory.CommitAsync(_ => new Change
        {
            Decisions = [new IdentityDecision(Together: false, [key, .. rest])],
            People = [one.Person.Record with { Keys = rest }],
        });
        return new SplitPeople(View(WithKey(rest[0])), View(WithKey(key)));
    }

    public PersonView View(JudgedPerson one, bool withHistory = false)
    {
        var now = clock.GetCurrentInstant();
        var coffee = memory.State.Coffees.Where(each => each.PersonId == one.Person.Id && each.IsOpen(now)).MaxBy(each => each.AskedAt);
        return PersonViews.From(one, coffee is null ? null : CoffeeViews.From(coffee, now), now, withHistory ? memory.State.Zone : null);
    }

    private async Task<Reply<PersonView>> Keep(PersonId id, Func<PersonRecord, PersonRecord> change)
    {
        if (FindAny(id) is not { } one) return Missing;
        await Save(one.Person, change(one.Person.Record));
        return Get(one.Person.Id);
    }

    /// <summary>Stores the person's record in the place of every record that came together in it; their coffees and weeks are this person's from now on.</summary>
    public async Task Save(Person person, PersonRecord record, params IEnumerable<PersonId> alsoKnownAs)
    {
        var gone = person.Replaces.Concat(alsoKnownAs).Distinct().ToList();
        await memory.CommitAsync(state => new Change
        {
            People = [record],
            Forgotten = person.Replaces,
            Coffees = [.. state.Coffees.Where(coffee => gone.Contains(coffee.PersonId)).Select(coffee => coffee with { PersonId = record.Id })],
            Weeks = [.. state.Weeks.Where(week => gone.Any(week.Names)).Select(week => gone.Aggregate(week, (renamed, id) => renamed.Renamed(id, record.Id)))],
        });
        takenIn.Remove(record.Id);
        foreach (var id in gone) takenIn[id] = record.Id;
    }

    private JudgedPerson WithKey(string key) => Everybody.First(one => one.Person.Keys.Contains(key, StringComparer.Ordinal));

    private static JudgedPerson Judge(Person person, Instant now, LocalDate today)
    {
        var choice = ChoiceToday.Of(person.Choice, today);
        return new JudgedPerson(person, QuietRule.Judge(person.Encounters, choice, now), choice);
    }

    private static string? Filled(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static Refusal Missing { get; } = Refusal.NoSuch("person", "The id is unknown in this mailbox. GET /api/people lists who there is.");
}
