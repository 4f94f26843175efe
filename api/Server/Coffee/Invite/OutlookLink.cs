using System.Text;
using NodaTime;
using NodaTime.Text;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>
/// A link that opens Outlook's own form, filled in, for those who would rather send it themselves. Microsoft does not document
/// it; the parameters are those collected in InteractionDesignFoundation/add-event-to-calendar-docs, services/outlook-web.md.
/// </summary>
public static class OutlookLink
{
    /// <summary>Longer links are cut off by mail programs and proxies.</summary>
    public const int MostCharacters = 2000;

    private const string MeetingForm =
        "https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent";

    private const string MailForm = "https://outlook.office.com/mail/0/deeplink/compose?to=";

    /// <summary>
    /// Instants go out in UTC. A body that makes the link too long is cut at a word and ends in an ellipsis; everything else is
    /// short by its nature and stays whole.
    /// </summary>
    public static string Compose(
        string subject, string body, IReadOnlyList<string> attendees, Instant start, Instant end, string location, bool online)
    {
        var link = new StringBuilder(MeetingForm);
        Append(link, "subject", subject);
        Append(link, "startdt", InstantPattern.General.Format(start));
        Append(link, "enddt", InstantPattern.General.Format(end));
        Append(link, "to", string.Join(',', attendees));
        Append(link, "location", location);
        Append(link, "online", online ? "1" : "");
        Append(link, "body", Fitting(Html(body), MostCharacters - link.Length - "&body=".Length));
        return link.ToString();
    }

    /// <summary>
    /// The same for a new message, whose body goes as plain text. The parameters are those of
    /// gist.github.com/miwebguy/2e805e343e0d434f06f2194b92b925d8. A plus in an address is reported to arrive as a space
    /// (github.com/OfficeDev/office-js/issues/4127); <see cref="MailTo"/> carries it.
    /// </summary>
    public static string ComposeMail(string to, string subject, string body) =>
        Mail(new StringBuilder(MailForm).Append(Uri.EscapeDataString(to)), '&', subject, body);

    /// <summary>For every other mail program, as RFC 6068 has it: line breaks are CRLF, and spaces are not plus signs.</summary>
    public static string MailTo(string to, string subject, string body) =>
        Mail(new StringBuilder("mailto:").Append(Uri.EscapeDataString(to).Replace("%40", "@", StringComparison.Ordinal)), '?', subject, body);

    private static string Mail(StringBuilder link, char separator, string subject, string body)
    {
        link.Append(separator).Append("subject=").Append(Uri.EscapeDataString(subject));
        var room = MostCharacters - link.Length - "&body=".Length;
        Append(link, "body", Fitting(body.ReplaceLineEndings("\r\n"), room));
        return link.ToString();
    }

    private static void Append(StringBuilder link, string name, string value)
    {
        if (value.Length > 0)
            link.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>The calendar's form reads the body as HTML, so a line break is a tag.</summary>
    private static string Html(string body) => body
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .ReplaceLineEndings("<br>");

    /// <summary>As many whole words as fit when escaped.</summary>
    private static string Fitting(string text, int room)
    {
        if (Uri.EscapeDataString(text).Length <= room)
            return text;
        text = text[..Math.Clamp(room, 0, text.Length)];
        do
            text = text[..LastEnd(text)];
        while (text.Length > 0 && Uri.EscapeDataString(text + "…").Length > room);
        return text.Length == 0 ? "" : text + "…";
    }

    /// <summary>Where the text ends without its last word; in Japanese, which has no spaces, without its last sentence.</summary>
    private static int LastEnd(string text)
    {
        var at = text.AsSpan(0, Math.Max(0, text.Length - 1)).LastIndexOfAny(' ', '。');
        return at >= 0 && text[at] == '。' ? at + 1 : Math.Max(0, at);
    }
}
