using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Lays what was read into the folders of one mailbox.</summary>
internal sealed class ImportedMailbox
{
    private static readonly IsoDayOfWeek[] Workdays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    private static readonly (string WellKnown, string Name, bool Hidden)[] Standard =
    [
        ("inbox", "Inbox", false), ("sentitems", "Sent Items", false), ("drafts", "Drafts", false), ("deleteditems", "Deleted Items", false),
        ("junkemail", "Junk Email", false), ("outbox", "Outbox", false), ("archive", "Archive", false),
        ("conversationhistory", "Conversation History", true), ("syncissues", "Sync Issues", false),
    ];

    private readonly Owner owner;
    private readonly ImportReport report;
    private readonly Dictionary<string, int> folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> conversations = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, int Folder)> seen = [];

    public ImportedMailbox(Owner owner, string timeZone, ImportReport report)
    {
        (this.owner, this.report) = (owner, report);
        Box = new()
        {
            Id = "00000000-0000-4000-8000-000000000001",
            Address = owner.Address,
            DisplayName = owner.Name,
            Aliases = owner.Aliases,
            TimeZone = timeZone,
            WorkingHours = new(Workdays, new(9, 0), new(17, 0)),
        };
        foreach (var (wellKnown, name, hidden) in Standard) AddFolder(wellKnown, new($"AAMk-import-{wellKnown}", name, wellKnown, null, hidden));
    }

    public UserMailbox Box { get; }

    public void Add(ReadMail mail)
    {
        var isOwn = owner.Owns(mail.From.Address);
        var folder = Folder(mail.FolderName, isOwn);
        if (mail.MessageId is { } id && !seen.Add((id, folder)))
        {
            report.Duplicates++;
            return;
        }

        var wellKnown = Box.Folders[folder].WellKnownName;
        var isInSent = wellKnown == "sentitems";
        Box.Messages.Add(new()
        {
            Number = Box.Messages.NextNumber(),
            Received = isOwn ? mail.Sent : mail.Received,
            Sent = mail.Sent,
            Folder = folder,
            From = mail.From,
            To = mail.To,
            Cc = mail.Cc,
            Bcc = isOwn ? mail.Bcc : [],
            Subject = mail.Subject,
            Conversation = Conversation(mail),
            IsDraft = wellKnown is "drafts" or "outbox",
            Meeting = mail.Meeting,
            Headers = isInSent ? [] : mail.Headers,
            InternetMessageId = mail.MessageId is null ? null : $"<{mail.MessageId}>",
            Body = mail.Body,
        });
        report.Messages++;
    }

    // Sent items hold the owner's own mail only: another person's sent mail, copied into the export, is received mail here.
    private int Folder(string? name, bool isOwn)
    {
        var wellKnown = name is null ? null : MailFolders.WellKnownName(name);
        if (name is null || (wellKnown == "sentitems" && !isOwn)) return folders[isOwn ? "sentitems" : "inbox"];
        if (folders.TryGetValue(wellKnown ?? name, out var known)) return known;
        return AddFolder(name, new($"AAMk-import-folder-{folders.Count}", name, null, null));
    }

    private int AddFolder(string key, Folder folder)
    {
        Box.Folders.Add(folder);
        return folders[key] = Box.Folders.Count - 1;
    }

    private int Conversation(ReadMail mail)
    {
        var subject = PlainSubject(mail.Subject);
        var key = mail.FirstOfConversation ?? (subject.Length < mail.Subject.Length || mail.MessageId is null ? $"subject {subject}" : mail.MessageId);
        if (!conversations.TryGetValue(key, out var number) && !conversations.TryGetValue($"subject {subject}", out number)) number = conversations.Count + 1;
        conversations.TryAdd(key, number);
        if (mail.MessageId is { } id) conversations.TryAdd(id, number);
        if (subject.Length > 0) conversations.TryAdd($"subject {subject}", number);
        return number;
    }

    private static string PlainSubject(string subject)
    {
        var text = subject.Trim();
        while (text.IndexOf(':', StringComparison.Ordinal) is > 0 and <= 4 and var colon) text = text[(colon + 1)..].Trim();
        return text;
    }
}
