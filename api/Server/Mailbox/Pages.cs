using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>One page of mail as the contact rule sees it.</summary>
/// <param name="Seen">What it says, by address.</param>
/// <param name="Covered">The range of received time that is read with this page; empty while a second is not read to its end.</param>
/// <param name="Messages">How many of its messages lie in ranges that will not be read again.</param>
/// <param name="Tail">How many are newer than that.</param>
/// <param name="Arrived">How many of those came since the folders were last counted.</param>
/// <param name="Folder">Only this folder was read; null = the whole mailbox.</param>
/// <param name="IsDoubtful">It was read without internet headers.</param>
[Immutable]
public sealed record MailRead(
    IReadOnlyList<Correspondent> Seen, ReadRange Covered, int Messages, int Tail, IReadOnlyList<FolderArrival> Arrived, string? Folder, bool IsDoubtful);

/// <summary>One range of the calendar.</summary>
/// <param name="Replaces">True for the range around today, whose meetings may still change: what stood there is replaced.</param>
[Immutable]
public sealed record CalendarRead(IReadOnlyList<Correspondent> Seen, ReadRange Range, bool Replaces);

/// <summary>The folders whose messages count.</summary>
/// <param name="Trash">The id of the deleted items; null when there are none.</param>
/// <param name="At">When they were listed, in Unix seconds.</param>
[Immutable]
public sealed record FoldersRead(IReadOnlyList<FolderTotal> Folders, string? Trash, long At);
