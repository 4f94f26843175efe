using System.Text;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Tells what a file is: by its name, and where the name tells nothing, by how it begins.</summary>
internal static class FileRecognition
{
    private const int HeadBytes = 8192;

    public static ExportKind Of(ExportFile file)
    {
        var head = Head(file);
        if (head.Length == 0) return ExportKind.Empty;
        return Path.GetExtension(file.Path).ToUpperInvariant() switch
        {
            ".MBOX" or ".MBX" => ExportKind.Mbox,
            ".EML" => ExportKind.Message,
            ".ICS" or ".IFB" or ".ICAL" => ExportKind.Calendar,
            ".VCF" or ".VCARD" => ExportKind.Cards,
            ".CSV" => ExportKind.Contacts,
            _ => OfContent(head),
        };
    }

    private static string Head(ExportFile file)
    {
        using var stream = file.Open();
        var bytes = new byte[HeadBytes];
        var read = stream.ReadAtLeast(bytes, HeadBytes, throwOnEndOfStream: false);
        return Encoding.Latin1.GetString(bytes, 0, read);
    }

    private static ExportKind OfContent(string head)
    {
        // A byte order mark, as it looks in Latin-1.
        var text = head.StartsWith("\u00ef\u00bb\u00bf", StringComparison.Ordinal) ? head[3..] : head;
        if (text.StartsWith("From ", StringComparison.Ordinal)) return ExportKind.Mbox;
        if (text.StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase)) return ExportKind.Calendar;
        if (text.StartsWith("BEGIN:VCARD", StringComparison.OrdinalIgnoreCase)) return ExportKind.Cards;
        return HasMailHeaders(text) ? ExportKind.Message : ExportKind.Unknown;
    }

    // A message begins with header fields (RFC 5322, section 2.2); a text that merely has a colon in its first line is none.
    private static bool HasMailHeaders(string text)
    {
        bool from = false, date = false, id = false;
        foreach (var line in text.Split('\n'))
        {
            if (line.Length == 0 || line == "\r") break;
            if (line[0] is ' ' or '\t') continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !line.AsSpan(0, colon).TrimEnd().ToString().All(c => c is > ' ' and < '\u007f')) break;
            var name = line[..colon].TrimEnd();
            from |= name.Equals("From", StringComparison.OrdinalIgnoreCase);
            date |= name.Equals("Date", StringComparison.OrdinalIgnoreCase);
            id |= name.Equals("Message-ID", StringComparison.OrdinalIgnoreCase);
        }

        return id || (from && date);
    }
}
