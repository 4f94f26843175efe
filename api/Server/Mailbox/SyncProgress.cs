using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Where a sync stands.</summary>
/// <param name="Number">Grows with each step, so that a listener can ask for what came after.</param>
/// <param name="Read">Messages read of this mailbox so far.</param>
/// <param name="Folders">How many folders are read; null before they are listed, and when nothing is read.</param>
/// <param name="Total">About how many messages lie in them.</param>
/// <param name="SecondsLeft">About how long reading the mail still takes; null while nothing honest can be said.</param>
[Immutable]
public sealed record SyncProgress(
    long Number,
    SyncState State,
    SyncPhase? Phase,
    long Read,
    int? Folders,
    long? Total,
    int? SecondsLeft,
    Instant? StartedAt,
    Instant? LastCompletedAt,
    Refusal? Problem);

/// <summary><c>never</c>, <c>running</c>, <c>idle</c> or <c>failed</c>.</summary>
public enum SyncState
{
    Never,
    Running,
    Idle,
    Failed,
}

/// <summary>What is being read.</summary>
public enum SyncPhase
{
    Contacts,
    Calendar,
    Mail,
}
