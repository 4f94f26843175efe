using NodaTime;
using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>What messages can be filtered and ordered by.</summary>
internal static class MessageFields
{
    public const string Received = "receivedDateTime";

    private static readonly Fields<MailAddress> Recipient = new Fields<MailAddress>("Recipient")
        .Text("emailAddress/address", who => who.Address)
        .Text("emailAddress/name", who => who.Name);

    public static readonly Fields<MessageRow> All = new Fields<MessageRow>("Message")
        .Moment(Received, row => Instant.FromUnixTimeSeconds(row.Message.Received))
        .Moment("sentDateTime", row => Instant.FromUnixTimeSeconds(row.Message.Sent))
        .Moment("createdDateTime", row => Instant.FromUnixTimeSeconds(row.Message.Sent))
        .Moment("lastModifiedDateTime", row => Instant.FromUnixTimeSeconds(row.Message.Received))
        .Text("from/emailAddress/address", row => row.Message.From.Address)
        .Text("from/emailAddress/name", row => row.Message.From.Name)
        .Text("sender/emailAddress/address", row => row.Message.From.Address)
        .Text("subject", row => row.Message.Subject)
        .Text("parentFolderId", row => row.Box.Folders[row.Message.Folder].Id)
        .Text("conversationId", row => MessageIds.OfConversation(row.Box, row.Message.Conversation))
        .Text("internetMessageId", row => row.InternetMessageId)
        .Text("importance", _ => "normal")
        .Flag("isRead", row => row.Message.IsRead)
        .Flag("isDraft", row => row.Message.IsDraft)
        .Flag("hasAttachments", _ => false)
        .Many("toRecipients", row => row.Message.To, Recipient)
        .Many("ccRecipients", row => row.Message.Cc, Recipient);
}
