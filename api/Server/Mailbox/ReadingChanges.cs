using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>What each part of a reading changes. Encounters are sets, so a page that comes twice changes nothing the second time.</summary>
internal static class ReadingChanges
{
    public static Change Begin(MailboxState state, Profile profile) => new()
    {
        Profile = profile.Equals(state.Profile) ? null : profile,
        Reading = state.Reading with { Tail = 0, Folders = FolderRule.WithoutTail(state.Reading.Folders), Problem = null },
    };

    public static Change Cards(MailboxState state, IReadOnlyList<Card> cards, Instant now) => new()
    {
        Cards = cards.SequenceEqual(state.Cards) ? null : cards,
        Reading = state.Reading with { CardsAt = now },
    };

    public static Change Mail(MailboxState state, MailRead page)
    {
        var reading = state.Reading;
        return new Change
        {
            Page = page.Seen,
            Reading = reading with
            {
                Mail = page.Folder is null ? reading.Mail.With(page.Covered) : reading.Mail,
                Messages = reading.Messages + page.Messages,
                Tail = reading.Tail + page.Tail,
                Folders = FolderRule.Arriving(reading.Folders, page.Arrived),
                Again = page.Folder is null ? reading.Again : [.. reading.Again.Select(one => one.Folder == page.Folder ? one with { Read = one.Read.With(page.Covered) } : one)],
                IsDoubtful = reading.IsDoubtful || (page.IsDoubtful && page.Seen.Count > 0),
            },
        };
    }

    public static Change FinishAgain(MailboxState state) => new() { Reading = state.Reading with { Again = [] } };

    /// <summary>All mail is read: what grew by more than that is to be read again, and counting begins anew.</summary>
    public static Change SettleFolders(MailboxState state, FoldersRead folders)
    {
        var (reading, since) = (state.Reading, SyncPlan.SettledBefore(folders.At));
        var grown = reading.Folders is { } before ? FolderRule.Grown(before, folders.Folders, folders.Trash) : [];
        return new Change
        {
            Reading = reading with
            {
                Folders = FolderRule.Baseline(since, folders.Folders, reading.Folders),
                Again = [.. reading.Again, .. grown.Except(reading.Again.Select(one => one.Folder)).Select(id => new Rereading(id, Coverage.Nothing))],
            },
        };
    }

    public static Change Calendar(MailboxState state, CalendarRead read) => read.Replaces
        ? new Change { Correspondents = Replaced(state, read) }
        : new Change { Page = read.Seen, Reading = state.Reading with { Calendar = state.Reading.Calendar.With(read.Range) } };

    /// <summary>Meetings of the range that are gone from the calendar are gone here too; older ones are facts and stay.</summary>
    private static List<Correspondent> Replaced(MailboxState state, CalendarRead read)
    {
        var emptied = state.Correspondents
            .Select(one => one with { Encounters = one.Encounters.WithoutMeetings(read.Range.From, read.Range.To) })
            .ToDictionary(one => one.Address, StringComparer.Ordinal);
        foreach (var one in read.Seen)
            emptied[one.Address] = emptied.TryGetValue(one.Address, out var before) ? Correspondent.Together([before, one]) : one;
        return [.. emptied.Values.Where(one => !one.Encounters.Equals(state.Correspondent(one.Address)?.Encounters))];
    }
}
