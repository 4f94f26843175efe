using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>A mail that the sandbox itself writes or carries, before it becomes a message of a mailbox.</summary>
internal sealed record Mail(MailAddress From, string Subject, Instant At)
{
    public IReadOnlyList<MailAddress> To { get; init; } = [];
    public IReadOnlyList<MailAddress> Cc { get; init; } = [];
    public IReadOnlyList<MailAddress> Bcc { get; init; } = [];
    public string Text { get; init; } = "";

    /// <summary>The same as HTML; null when there is only text.</summary>
    public string? Html { get; init; }

    public MeetingMail? Meeting { get; init; }
    public ProposedTime? Proposal { get; init; }
    public bool IsRead { get; init; }
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Puts it into the folder with this well-known name; a mailbox without such a folder takes it into its first one.</summary>
    public static void Put(UserMailbox box, string folder, Mail mail)
    {
        if (box.Folders.Count == 0) return;
        var number = box.Messages.NextNumber();
        var second = mail.At.ToUnixTimeSeconds();
        box.Messages.Add(new Message
        {
            Number = number,
            Conversation = number,
            Received = second,
            Sent = second,
            Folder = Math.Max(0, box.Folders.FindIndex(row => row.WellKnownName == folder)),
            From = mail.From,
            To = mail.To,
            Cc = mail.Cc,
            Bcc = mail.Bcc,
            Subject = mail.Subject,
            IsRead = mail.IsRead,
            Meeting = mail.Meeting,
            Proposal = mail.Proposal,
            Headers = mail.Headers,
            Body = () => mail.Html ?? mail.Text,
        });
    }
}
