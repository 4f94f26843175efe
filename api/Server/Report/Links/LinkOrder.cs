namespace OutlookCoffee.Report.Links;

/// <summary>What a link does when it is used.</summary>
/// <param name="Id">Of this one link.</param>
/// <param name="Mailbox"><c>tenant/user</c>.</param>
/// <param name="PersonId">Whom it is about; null when it is about the mail itself.</param>
/// <param name="Language">BCP 47, of the page that asks.</param>
[Immutable]
public sealed record LinkOrder(string Id, string Mailbox, LinkAction Action, string? PersonId, string Language);

/// <summary>What a link of the mail does.</summary>
public enum LinkAction
{
    /// <summary>Asks again in three months.</summary>
    Snooze,
    LetGo,

    /// <summary>Proposes somebody else this week.</summary>
    SomeoneElse,

    /// <summary>Four weeks without proposals and mails.</summary>
    Pause,

    /// <summary>No weekly mail any more.</summary>
    Stop,
}
