using MimeKit;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Reads the messages of a file one after the other; attachments are skipped over, not kept.</summary>
internal sealed class MailFiles(MailReader reader, ImportReport report)
{
    public IEnumerable<ReadMail> ReadMessage(ExportFile file)
    {
        using var stream = file.Open();
        using var message = Parser(stream, MimeFormat.Entity).ParseMessage();
        var (mail, problem) = reader.Read(message, new(file));
        if (mail is null) report.NotRead(file.Path, problem!);
        else yield return mail;
    }

    public IEnumerable<ReadMail> ReadMbox(ExportFile file)
    {
        using var stream = file.Open();
        var parser = Parser(stream, MimeFormat.Mbox);
        for (var number = 1; !parser.IsEndOfStream; number++)
        {
            if (Parse(parser, file, number) is not { } message) yield break;
            if (Take(message, parser, file, number) is { } mail) yield return mail;
        }
    }

    // A message that cannot be parsed ends the reading: the parser does not know where the next one begins. The first one condemns the file.
    private MimeMessage? Parse(MimeParser parser, ExportFile file, int number)
    {
        try
        {
            return parser.ParseMessage();
        }
        catch (FormatException) when (number > 1)
        {
            report.NotRead($"{file.Path}#{number}", "broken or cut off, and with it the rest of the file");
            return null;
        }
    }

    private ReadMail? Take(MimeMessage message, MimeParser parser, ExportFile file, int number)
    {
        using (message)
        {
            var (mail, problem) = reader.Read(message, new(file, parser.MboxMarkerOffset, parser.MboxMarker));
            if (mail is null) report.NotRead($"{file.Path}#{number}", problem!);
            return mail;
        }
    }

    // Persistent: contents stay on the disk instead of being copied into memory.
    private static MimeParser Parser(Stream stream, MimeFormat format) => new(AddressPool.Lenient, stream, format, persistent: true);
}
