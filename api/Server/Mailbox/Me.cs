using NodaTime;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Who is asking and where the reading stands.</summary>
/// <param name="Mode"><c>sandbox</c>, <c>personal</c> or <c>organization</c>.</param>
/// <param name="TimeZone">IANA.</param>
/// <param name="Now">The product's own clock, so that a page says "three days ago" by the same one.</param>
/// <param name="MissedReport">This week, for example <c>2026-W48</c>, when its mail could not be sent in time; else null.</param>
[Immutable]
public sealed record Me(string Mode, string Name, string Address, string TimeZone, Instant Now, PeopleCounts People, SyncView Sync, string? MissedReport);

/// <summary>How many people; nobody let go is in any number but <paramref name="LetGo"/>.</summary>
public sealed record PeopleCounts(int All, int Quiet, int Snoozed, int LetGo);

/// <param name="Read">Messages read of this mailbox.</param>
/// <param name="Folders">How many folders are being read; null before they are listed, and when nothing is read.</param>
/// <param name="Total">About how many messages lie in them; mail older than what is read counts too.</param>
/// <param name="SecondsLeft">About how long reading the mail still takes; null while nothing honest can be said.</param>
public sealed record SyncView(
    SyncState State, SyncPhase? Phase, long Read, int? Folders, long? Total, int? SecondsLeft, Instant? StartedAt, Instant? LastCompletedAt, ProblemView? Problem)
{
    public static SyncView From(SyncProgress step) => new(
        step.State, step.Phase, step.Read, step.Folders, step.Total, step.SecondsLeft, step.StartedAt, step.LastCompletedAt, ProblemView.From(step.Problem));
}

/// <summary>A problem inside an answer, in the form of RFC 9457.</summary>
public sealed record ProblemView(string Type, string Title, int Status, string Detail)
{
    public static ProblemView? From(Refusal? refusal) =>
        refusal is null ? null : new(Problems.TypeBase + refusal.Kind, refusal.Title, refusal.Status, refusal.Detail);
}
