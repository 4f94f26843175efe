using MimeKit;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Tells meeting mails by the calendar part that they carry (RFC 6047).</summary>
internal static class MeetingParts
{
    public static MeetingMail? KindOf(MimeMessage message)
    {
        var part = message.BodyParts.OfType<TextPart>().FirstOrDefault(text => text.ContentType.IsMimeType("text", "calendar"));
        if (part is null) return null;
        var text = part.Text;
        var method = part.ContentType.Parameters["method"] ?? Value(text, "METHOD:");
        return method?.Trim().ToUpperInvariant() switch
        {
            "REQUEST" => MeetingMail.MeetingRequest,
            "CANCEL" => MeetingMail.MeetingCancelled,
            "REPLY" => Answer(text),
            _ => null,
        };
    }

    private static MeetingMail Answer(string text) => Value(text.Replace("\r\n ", "", StringComparison.Ordinal), "PARTSTAT=")?.ToUpperInvariant() switch
    {
        "DECLINED" => MeetingMail.MeetingDeclined,
        "TENTATIVE" => MeetingMail.MeetingTenativelyAccepted,
        _ => MeetingMail.MeetingAccepted,
    };

    private static string? Value(string text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0) return null;
        var from = at + name.Length;
        var to = text.AsSpan(from).IndexOfAny("\r\n;:,");
        return to < 0 ? text[from..] : text.Substring(from, to);
    }
}
