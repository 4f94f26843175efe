using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>A message as it was read, before it is known whose mailbox it is and where it lies.</summary>
internal sealed class ReadMail
{
    public required MailAddress From { get; init; }
    public required IReadOnlyList<MailAddress> To { get; init; }
    public required IReadOnlyList<MailAddress> Cc { get; init; }
    public required IReadOnlyList<MailAddress> Bcc { get; init; }
    public required string Subject { get; init; }

    /// <summary>Unix seconds.</summary>
    public required long Sent { get; init; }

    /// <summary>Unix seconds.</summary>
    public required long Received { get; init; }

    /// <summary>The folder that the message or its file names; null = none.</summary>
    public string? FolderName { get; init; }

    /// <summary>Without angle brackets; null = none.</summary>
    public string? MessageId { get; init; }

    /// <summary>The Message-ID of the conversation's first message; null = unknown.</summary>
    public string? FirstOfConversation { get; init; }

    public required IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; }
    public MeetingMail? Meeting { get; init; }
    public required Func<string> Body { get; init; }
}
