using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>What has been read of the mailbox; all that a sync must remember to go on where it stopped.</summary>
/// <param name="Mail">The ranges of received time that were read.</param>
/// <param name="Messages">How many messages were read in those ranges.</param>
/// <param name="Tail">How many newer ones were read that will be read again, because mail of the last minutes may still be on its way.</param>
/// <param name="Calendar">The ranges of the calendar that were read as history.</param>
/// <param name="CardsAt">When the address book was last read; null = never.</param>
/// <param name="Folders">How full the folders were and how much came since; null before they were first listed.</param>
/// <param name="Again">Folders into which mail with an old date came: they are read again.</param>
/// <param name="IsDoubtful">Mail was read without its headers, and whether a machine wrote some of it has not been looked into yet.</param>
/// <param name="CompletedAt">When a sync last came to its end.</param>
/// <param name="Problem">Why the last sync stopped before its end; null when it did not.</param>
[Immutable]
public sealed record Reading(
    Coverage Mail,
    long Messages,
    long Tail,
    Coverage Calendar,
    Instant? CardsAt,
    FolderCounts? Folders,
    IReadOnlyList<Rereading> Again,
    bool IsDoubtful,
    Instant? CompletedAt,
    Refusal? Problem)
{
    public static Reading Nothing { get; } = new(Coverage.Nothing, 0, 0, Coverage.Nothing, null, null, [], false, null, null);
}

/// <summary>A folder that is read again, and how far that is.</summary>
public sealed record Rereading(string Folder, Coverage Read);
