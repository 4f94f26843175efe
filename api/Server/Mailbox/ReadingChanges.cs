using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>What each part of a reading changes. Encounters are sets, so a page that comes twice changes nothing the second time.</summary>
internal static class ReadingChanges
{
    private const int KeptNames = 3;

    public static Change Begin(MailboxState state, Profile profile) => new()
    {
        Profile = profile,
        Reading = state.Reading with { Tail = 0, Problem = null },
    };

    public static Change Mail(MailboxState state, MailRead page) => new()
    {
        Correspondents = Merged(state, page.Encounters),
        Reading = state.Reading with
        {
            Mail = state.Reading.Mail.With(page.Covered),
            Messages = state.Reading.Messages + page.Messages,
            Tail = state.Reading.Tail + page.Tail,
        },
    };

    public static Change Calendar(MailboxState state, CalendarRead read)
    {
        var added = Merged(state, read.Encounters);
        return read.Replaces
            ? new Change { Correspondents = Replaced(state, read) }
            : new Change { Correspondents = added, Reading = state.Reading with { Calendar = state.Reading.Calendar.With(read.Range) } };
    }

    /// <summary>Meetings of the range that are gone from the calendar are gone here too; older ones are facts and stay.</summary>
    private static List<Correspondent> Replaced(MailboxState state, CalendarRead read)
    {
        var emptied = state.Correspondents
            .Select(one => one with { Encounters = one.Encounters.WithoutMeetings(read.Range.From, read.Range.To) })
            .ToDictionary(one => one.Address, StringComparer.Ordinal);
        foreach (var one in Merged(emptied.GetValueOrDefault, read.Encounters)) emptied[one.Address] = one;
        return [.. emptied.Values.Where(one => !one.Encounters.Equals(state.Correspondent(one.Address)?.Encounters))];
    }

    private static List<Correspondent> Merged(MailboxState state, IReadOnlyList<AddressEncounter> encounters) =>
        Merged(state.Correspondent, encounters);

    private static List<Correspondent> Merged(Func<string, Correspondent?> known, IReadOnlyList<AddressEncounter> encounters) =>
    [
        .. from encounter in encounters
           group encounter by encounter.Address into each
           let before = known(each.Key)
           select new Correspondent(
               each.Key,
               Names(before?.Names ?? [], each.Select(one => one.Name)),
               (before?.Encounters ?? EncounterSet.Empty).Add(each.Select(one => one.Encounter))),
    ];

    /// <summary>The names an address was seen under, those of the newest mail first because mail is read newest first.</summary>
    private static List<string> Names(IReadOnlyList<string> before, IEnumerable<string> seen) =>
        [.. before.Concat(seen).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).Take(KeptNames)];
}
