using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>One message of a page.</summary>
/// <param name="Seconds">Received, in whole Unix seconds.</param>
internal sealed record MailItem(string Id, string? FolderId, bool IsDraft, long Seconds, MailFacts Facts);

/// <summary>Reads the JSON of one message; only what the contact rule needs.</summary>
internal static class MessageJson
{
    /// <summary>Null for a row without an id or a received time (a Teams chat may be one): it says nothing about contact.</summary>
    public static MailItem? Read(JsonElement message)
    {
        if (Text(message, "id") is not { } id || Text(message, "receivedDateTime") is not { } received) return null;
        if (!InstantPattern.ExtendedIso.Parse(received).TryGetValue(default, out var at)) return null;
        var headers = new HeaderFacts(message);
        var facts = new MailFacts(
            Instant.FromUnixTimeSeconds(at.ToUnixTimeSeconds()),
            Person(message, "from") ?? Person(message, "sender"),
            People(message, "toRecipients"),
            People(message, "ccRecipients"),
            People(message, "bccRecipients"),
            IsMeetingMail: Text(message, "@odata.type")?.Contains("eventMessage", StringComparison.OrdinalIgnoreCase) == true,
            headers.IsBulk,
            headers.IsAutomatic);
        return new MailItem(id, Text(message, "parentFolderId"), IsDraft(message), at.ToUnixTimeSeconds(), facts);
    }

    private static bool IsDraft(JsonElement message) =>
        message.TryGetProperty("isDraft", out var value) && value.ValueKind == JsonValueKind.True;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static NamedAddress? Person(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) ? Address(value) : null;

    private static IReadOnlyList<NamedAddress> People(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(Address).OfType<NamedAddress>()]
            : [];

    private static NamedAddress? Address(JsonElement recipient)
    {
        if (recipient.ValueKind != JsonValueKind.Object || !recipient.TryGetProperty("emailAddress", out var address)) return null;
        if (address.ValueKind != JsonValueKind.Object || Text(address, "address") is not { Length: > 0 } text) return null;
        return new NamedAddress(Text(address, "name") ?? "", text);
    }
}
