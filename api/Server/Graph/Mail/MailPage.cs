using OutlookCoffee.Mailbox;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>What one page of messages says.</summary>
/// <param name="Marks">One for each message, drafts and folders that do not count included: what was read was read.</param>
/// <param name="Encounters">By address.</param>
/// <param name="NextLink">Null when the list holds no more.</param>
/// <param name="UnknownFolders">Ids of folders that were not listed; not empty = nothing of the page is to be used before they are.</param>
internal sealed record MailPage(
    IReadOnlyList<MessageMark> Marks, IReadOnlyList<Correspondent> Encounters, string? NextLink, IReadOnlyCollection<string> UnknownFolders);
