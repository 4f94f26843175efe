namespace OutlookCoffee.Sandbox.World;

/// <summary>
/// One message, small enough that 200,000 of them start in seconds: addresses, subjects and headers are shared
/// between messages (<see cref="MailAddress"/> instances are interned by whoever fills the mailbox), and bodies are made when asked for.
/// </summary>
public sealed class Message
{
    /// <summary>Unique in the mailbox and never used again; the Graph id is made from it.</summary>
    public required int Number { get; init; }

    /// <summary>Unix seconds.</summary>
    public required long Received { get; init; }

    /// <summary>Unix seconds.</summary>
    public required long Sent { get; init; }

    /// <summary>Index into <see cref="UserMailbox.Folders"/>.</summary>
    public required int Folder { get; set; }

    public required MailAddress From { get; init; }
    public IReadOnlyList<MailAddress> To { get; init; } = [];
    public IReadOnlyList<MailAddress> Cc { get; init; } = [];

    /// <summary>Filled in the sender's own copy only.</summary>
    public IReadOnlyList<MailAddress> Bcc { get; init; } = [];

    public required string Subject { get; init; }

    /// <summary>Messages of one conversation share it.</summary>
    public int Conversation { get; init; }

    public bool IsDraft { get; init; }
    public bool IsRead { get; set; } = true;

    /// <summary>Null for an ordinary mail; else what a meeting mail says.</summary>
    public MeetingMail? Meeting { get; init; }

    /// <summary>The other time that an answer to a meeting proposes.</summary>
    public ProposedTime? Proposal { get; init; }

    /// <summary>Internet headers besides the usual ones, as name and value; Graph gives none for Sent Items.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Null = the Message-ID is made from the number.</summary>
    public string? InternetMessageId { get; init; }

    /// <summary>Makes the text when it is asked for; null = a mail without text.</summary>
    public Func<string>? Body { get; init; }
}

/// <summary>What a meeting mail says; Graph's names, its spelling of <c>meetingTenativelyAccepted</c> included.</summary>
public enum MeetingMail
{
    MeetingRequest,
    MeetingCancelled,
    MeetingAccepted,
    MeetingTenativelyAccepted,
    MeetingDeclined,
}
