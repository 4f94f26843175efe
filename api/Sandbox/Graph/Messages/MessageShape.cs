using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using NodaTime;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Messages;

/// <summary>A message in Graph's JSON.</summary>
internal static partial class MessageShape
{
    private const int PreviewLength = 255;

    public static readonly Shape<MessageRow> Json = new(
        "Message",
        WriteAnnotations,
        new("createdDateTime", (json, row) => json.WriteUnixSeconds("createdDateTime", row.Message.Sent)),
        new("lastModifiedDateTime", (json, row) => json.WriteUnixSeconds("lastModifiedDateTime", row.Message.Received)),
        new("changeKey", (json, row) => json.WriteString("changeKey", ChangeKey(row))),
        new("categories", (json, _) => json.WriteTexts("categories", [])),
        new("receivedDateTime", (json, row) => json.WriteUnixSeconds("receivedDateTime", row.Message.Received)),
        new("sentDateTime", (json, row) => json.WriteUnixSeconds("sentDateTime", row.Message.Sent)),
        new("hasAttachments", (json, _) => json.WriteBoolean("hasAttachments", false)),
        new("internetMessageId", (json, row) => json.WriteString("internetMessageId", row.InternetMessageId)),
        new("internetMessageHeaders", WriteHeaders, OnlyWhenSelected: true),
        new("subject", (json, row) => json.WriteString("subject", row.Message.Subject)),
        new("bodyPreview", (json, row) => json.WriteString("bodyPreview", Preview(row))),
        new("importance", (json, _) => json.WriteString("importance", "normal")),
        new("parentFolderId", (json, row) => json.WriteString("parentFolderId", row.Box.Folders[row.Message.Folder].Id)),
        new("conversationId", (json, row) => json.WriteString("conversationId", MessageIds.OfConversation(row.Box, row.Message.Conversation))),
        new("isDeliveryReceiptRequested", (json, _) => json.WriteBoolean("isDeliveryReceiptRequested", false)),
        new("isReadReceiptRequested", (json, _) => json.WriteBoolean("isReadReceiptRequested", false)),
        new("isRead", (json, row) => json.WriteBoolean("isRead", row.Message.IsRead)),
        new("isDraft", (json, row) => json.WriteBoolean("isDraft", row.Message.IsDraft)),
        new("webLink", (json, row) => json.WriteString("webLink", $"https://outlook.office365.com/owa/?ItemID={Uri.EscapeDataString(row.Id)}&exvsurl=1&viewmodel=ReadMessageItem")),
        new("inferenceClassification", (json, _) => json.WriteString("inferenceClassification", "focused")),
        new("meetingMessageType", WriteMeetingType),
        new("responseType", WriteResponseType),
        new("proposedNewTime", WriteProposal),
        new("body", (json, row) => json.WriteItemBody("body", row.Message.Body?.Invoke() ?? "")),
        new("uniqueBody", (json, row) => json.WriteItemBody("uniqueBody", row.Message.Body?.Invoke() ?? ""), OnlyWhenSelected: true),
        new("sender", (json, row) => json.WriteRecipient("sender", row.Message.From)),
        new("from", (json, row) => json.WriteRecipient("from", row.Message.From)),
        new("toRecipients", (json, row) => json.WriteRecipients("toRecipients", row.Message.To)),
        new("ccRecipients", (json, row) => json.WriteRecipients("ccRecipients", row.Message.Cc)),
        new("bccRecipients", (json, row) => json.WriteRecipients("bccRecipients", row.Message.Bcc)),
        new("replyTo", (json, _) => json.WriteRecipients("replyTo", [])),
        new("flag", WriteFlag));

    private static void WriteAnnotations(Utf8JsonWriter json, MessageRow row)
    {
        if (row.Message.Meeting is { } meeting) json.WriteString("@odata.type", TypeName(meeting));
        json.WriteString("@odata.etag", $"W/\"{ChangeKey(row)}\"");
        json.WriteString("id", row.Id);
    }

    private static string TypeName(MeetingMail meeting) => meeting switch
    {
        MeetingMail.MeetingRequest => "#microsoft.graph.eventMessageRequest",
        MeetingMail.MeetingCancelled => "#microsoft.graph.eventMessage",
        _ => "#microsoft.graph.eventMessageResponse",
    };

    private static void WriteMeetingType(Utf8JsonWriter json, MessageRow row)
    {
        if (row.Message.Meeting is { } meeting) json.WriteString("meetingMessageType", JsonNamingPolicy.CamelCase.ConvertName(meeting.ToString()));
    }

    private static void WriteResponseType(Utf8JsonWriter json, MessageRow row)
    {
        if (Response(row.Message.Meeting) is { } response) json.WriteString("responseType", response);
    }

    // Of answers only (https://learn.microsoft.com/graph/api/resources/eventmessageresponse).
    private static void WriteProposal(Utf8JsonWriter json, MessageRow row)
    {
        if (Response(row.Message.Meeting) is not null) json.WriteTimeSlot("proposedNewTime", row.Message.Proposal, DateTimeZone.Utc, "UTC");
    }

    private static string? Response(MeetingMail? meeting) => meeting switch
    {
        MeetingMail.MeetingAccepted => "accepted",
        MeetingMail.MeetingTenativelyAccepted => "tentativelyAccepted",
        MeetingMail.MeetingDeclined => "declined",
        _ => null,
    };

    // Graph has no headers for Sent Items (https://github.com/microsoftgraph/msgraph-sdk-dotnet/issues/3025).
    private static void WriteHeaders(Utf8JsonWriter json, MessageRow row)
    {
        if (row.Box.Folders[row.Message.Folder].WellKnownName == "sentitems") return;
        json.WriteStartArray("internetMessageHeaders");
        WriteHeader(json, "From", $"{row.Message.From.Name} <{row.Message.From.Address}>");
        WriteHeader(json, "Message-ID", row.InternetMessageId);
        foreach (var (name, value) in row.Message.Headers) WriteHeader(json, name, value);
        json.WriteEndArray();
    }

    private static void WriteHeader(Utf8JsonWriter json, string name, string value)
    {
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("value", value);
        json.WriteEndObject();
    }

    private static void WriteFlag(Utf8JsonWriter json, MessageRow row)
    {
        json.WriteStartObject("flag");
        json.WriteString("flagStatus", "notFlagged");
        json.WriteEndObject();
    }

    private static string ChangeKey(MessageRow row) =>
        FormattableString.Invariant($"CQAAABYA{row.Message.Number:X8}{(row.Message.IsRead ? 1 : 0)}{row.Message.Folder:X3}");

    private static string Preview(MessageRow row)
    {
        var text = row.Message.Body?.Invoke() ?? "";
        if (text.StartsWith('<')) text = Words(text);
        return text.Length <= PreviewLength ? text : text[..PreviewLength];
    }

    /// <summary>What of a designed mail is to be read.</summary>
    private static string Words(string html) =>
        Spaces().Replace(WebUtility.HtmlDecode(Markup().Replace(html, " ")), " ").Trim();

    [GeneratedRegex("<head.*?</head>|<style.*?</style>|<!--.*?-->|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Markup();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
