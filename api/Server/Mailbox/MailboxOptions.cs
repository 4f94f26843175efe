namespace OutlookCoffee.Mailbox;

/// <summary>The <c>Mailbox</c> section of the configuration.</summary>
public sealed class MailboxOptions
{
    /// <summary>How many years of mail and meetings are read, 1 to 50.</summary>
    public int HistoryYears { get; set; } = 10;

    /// <summary>Whether mailboxes are read and weekly mails sent without anybody asking.</summary>
    public bool ActsByItself { get; set; } = true;
}
