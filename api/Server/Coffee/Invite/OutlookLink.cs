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

    private const string Form =
        "https://outlook.office.com/calendar/0/deeplink/compose?path=%2Fcalendar%2Faction%2Fcompose&rru=addevent";

    /// <summary>
    /// Instants go out in UTC. A body that makes the link too long is cut at a word and ends in an ellipsis; everything else is
    /// short by its nature and stays whole.
    /// </summary>
    public static string Compose(
        string subject, string body, IReadOnlyList<string> attendees, Instant start, Instant end, string location, bool online)
    {
        var link = new StringBuilder(Form);
        Append(link, "subject", subject);
        Append(link, "startdt", InstantPattern.General.Format(start));
        Append(link, "enddt", InstantPattern.General.Format(end));
        Append(link, "to", string.Join(',', attendees));
        Append(link, "location", location);
        Append(link, "online", online ? "1" : "");
        Append(link, "body", Fitting(body, MostCharacters - link.Length - "&body=".Length));
        return link.ToString();
    }

    private static void Append(StringBuilder link, string name, string value)
    {
        if (value.Length > 0)
            link.Append('&').Append(name).Append('=').Append(Uri.EscapeDataString(value));
    }

    /// <summary>As many whole words as fit when escaped. The form reads the body as HTML, so a line break is a tag.</summary>
    private static string Fitting(string body, int room)
    {
        var text = body
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .ReplaceLineEndings("<br>");
        if (Uri.EscapeDataString(text).Length <= room)
            return text;
        text = text[..Math.Clamp(room, 0, text.Length)];
        do
            text = text[..Math.Max(0, text.LastIndexOf(' '))];
        while (text.Length > 0 && Uri.EscapeDataString(text + "…").Length > room);
        return text.Length == 0 ? "" : text + "…";
    }
}
