namespace OutlookCoffee.EndToEnd.Outlook;

/// <summary>How an Outlook is, and what is open in it.</summary>
internal sealed record OutlookSetup
{
    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "en-US";

    /// <summary>The newest requirement set of the mailbox that it supports; 1.5 is the first that tells of another item.</summary>
    public string Mailbox { get; init; } = "1.14";

    /// <summary>Who wrote the message that is open; null = none is.</summary>
    public string? From { get; init; }

    /// <summary>It shows the pane and answers nothing.</summary>
    public bool Silent { get; init; }

    /// <summary>The network lets no script of Office.js through.</summary>
    public bool ScriptsBlocked { get; init; }

    public object ForScript() => new { language = Language, mailbox = Mailbox, me = "ada@contoso.example", from = From, silent = Silent };
}
