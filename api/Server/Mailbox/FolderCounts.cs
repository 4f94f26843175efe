namespace OutlookCoffee.Mailbox;

/// <summary>By this it is noticed that mail came with an old date, into a range that was read long ago.</summary>
/// <param name="Since">Mail received from this Unix second on is counted as having arrived.</param>
public sealed record FolderCounts(long Since, IReadOnlyList<FolderCount> All);

/// <summary>A folder whose messages count.</summary>
/// <param name="Total">How many messages lay in it when it was last looked at.</param>
/// <param name="Tail">How many of those were received at or after <see cref="FolderCounts.Since"/>.</param>
/// <param name="Arrived">How many received since then were read in it.</param>
/// <param name="ArrivedTail">How many newer ones were read that will be read again.</param>
public sealed record FolderCount(string Id, int Total, int Tail, int Arrived, int ArrivedTail);

/// <summary>How many messages lie in a folder whose messages count.</summary>
[Immutable]
public sealed record FolderTotal(string Id, int Total);

/// <summary>How many messages of a page arrived in a folder: those that will not be read again, and the newer ones.</summary>
[Immutable]
public sealed record FolderArrival(string Id, int Settled, int Tail);
