using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Where a sync stands.</summary>
/// <param name="Number">Grows with each step, so that a listener can ask for what came after.</param>
/// <param name="Read">Messages read of this mailbox so far.</param>
[Immutable]
public sealed record SyncProgress(
    long Number,
    SyncState State,
    SyncPhase? Phase,
    long Read,
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
