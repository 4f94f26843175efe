using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>What has been read of the mailbox; all that a sync must remember to go on where it stopped.</summary>
/// <param name="Mail">The ranges of received time that were read.</param>
/// <param name="Messages">How many messages were read in those ranges.</param>
/// <param name="Tail">How many newer ones were read that will be read again, because mail of the last minutes may still be on its way.</param>
/// <param name="Calendar">The ranges of the calendar that were read as history.</param>
/// <param name="CompletedAt">When a sync last came to its end.</param>
/// <param name="Problem">Why the last sync stopped before its end; null when it did not.</param>
public sealed record Reading(
    Coverage Mail,
    long Messages,
    long Tail,
    Coverage Calendar,
    Instant? CompletedAt,
    Refusal? Problem)
{
    public static Reading Nothing { get; } = new(Coverage.Nothing, 0, 0, Coverage.Nothing, null, null);
}
