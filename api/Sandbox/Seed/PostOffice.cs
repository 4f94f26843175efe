using System.Globalization;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>A mail on its way.</summary>
internal sealed class Envelope
{
    public required MailAddress From { get; init; }
    public required IReadOnlyList<MailAddress> To { get; init; }
    public IReadOnlyList<MailAddress> Cc { get; init; } = [];

    /// <summary>Unix seconds.</summary>
    public required long Sent { get; init; }

    public required string Subject { get; init; }
    public required int Conversation { get; init; }
    public required Func<string> Body { get; init; }
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];
    public MeetingMail? Meeting { get; init; }

    /// <summary>Where the owner's copy lies; null = sent items, or the inbox and, when it is old, the archive.</summary>
    public int? Folder { get; init; }

    public bool IsDraft { get; init; }
}

/// <summary>
/// Puts a copy of each mail into the owner's mailbox and into those of the colleagues who wrote or got it.
/// Mail that is later than now is counted, so that numbers do not depend on now, but not delivered.
/// </summary>
internal sealed class PostOffice(Timeline timeline, UserMailbox owner, IReadOnlyDictionary<MailAddress, UserMailbox> colleagues)
{
    private const int DaysInTheInbox = 420;
    private readonly long archivedBefore = timeline.Home.At(Math.Max(0, timeline.QuarterDay - DaysInTheInbox), 0);
    private readonly long quarter = timeline.Home.At(timeline.QuarterDay, 0);
    private int mails;
    private int conversations;

    /// <summary>How many of the owner's mails are older than the present quarter.</summary>
    public int BeforeTheQuarter { get; private set; }

    public int NewConversation() => ++conversations;

    public void Send(Envelope mail)
    {
        var number = ++mails;
        if (mail.Sent < quarter) BeforeTheQuarter++;
        if (mail.Sent + Delay(number) > timeline.Now) return;

        var inside = mail.Folder is null ? Inside(mail) : [];
        var id = inside.Count > 0 ? $"<{number.ToString("x8", CultureInfo.InvariantCulture)}@{Organizations.Home.Domain}>" : null;
        owner.Messages.Add(Copy(mail, number, OwnersFolder(mail, number), id, IsRead(mail, number)));
        foreach (var box in inside)
        {
            var isSender = box.Address == mail.From.Address;
            box.Messages.Add(Copy(mail, number, isSender ? FolderTree.Sent : FolderTree.Inbox, id, isRead: true));
        }
    }

    private static bool IsOwn(MailAddress address) => ReferenceEquals(address, Cast.Owner) || ReferenceEquals(address, Cast.OwnerAlias);

    private static int Delay(int number) => 2 + (number % 37);

    private static Message Copy(Envelope mail, int number, int folder, string? id, bool isRead) => new()
    {
        Number = number,
        Sent = mail.Sent,
        Received = folder is FolderTree.Sent or FolderTree.Drafts ? mail.Sent : mail.Sent + Delay(number),
        Folder = folder,
        From = mail.From,
        To = mail.To,
        Cc = mail.Cc,
        Subject = mail.Subject,
        Conversation = mail.Conversation,
        IsDraft = mail.IsDraft,
        IsRead = isRead,
        Meeting = mail.Meeting,
        Body = mail.Body,
        InternetMessageId = id,
        Headers = folder == FolderTree.Sent ? [] : mail.Headers,
    };

    private int OwnersFolder(Envelope mail, int number)
    {
        if (mail.Folder is int chosen) return chosen == FolderTree.Inbox && mail.Sent < archivedBefore ? FolderTree.Archive : chosen;
        if (IsOwn(mail.From)) return FolderTree.Sent;
        if (number % 31 == 0) return FolderTree.Deleted;
        return mail.Sent < archivedBefore ? FolderTree.Archive : FolderTree.Inbox;
    }

    private bool IsRead(Envelope mail, int number) =>
        mail.Sent < timeline.Now - (3 * 86_400) || IsOwn(mail.From) || (number * 7) % 5 < 2;

    private List<UserMailbox> Inside(Envelope mail)
    {
        List<UserMailbox> found = [];
        if (colleagues.TryGetValue(mail.From, out var sender)) found.Add(sender);
        foreach (var address in mail.To)
            if (colleagues.TryGetValue(address, out var box) && !found.Contains(box)) found.Add(box);
        foreach (var address in mail.Cc)
            if (colleagues.TryGetValue(address, out var box) && !found.Contains(box)) found.Add(box);
        return found;
    }
}
