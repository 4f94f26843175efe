namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>What every peer asks for, so that each gets the same bytes.</summary>
internal static class MailQuery
{
    /// <summary>The most that Graph allows.</summary>
    public const int PageSize = 1000;

    /// <summary>What the product selects.</summary>
    public const string Fields = "id,receivedDateTime,parentFolderId,isDraft,from,sender,toRecipients,ccRecipients,bccRecipients";

    public const string User = "ada@contoso.example";

    /// <summary>The sandbox's token of that user, without <c>Bearer</c>.</summary>
    public const string Token = "sandbox:" + User;

    /// <summary>Where the clocks of the sandbox and of the product start, so that every run reads the same mailbox.</summary>
    public const string Now = "2026-11-23T08:00:00Z";
}
