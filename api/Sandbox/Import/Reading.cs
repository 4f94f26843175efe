using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>One pass over the folder: mail and cards at once, calendars when it is known whose they are.</summary>
internal sealed class Reading
{
    public const string UnknownFormat = "not a format that the import reads";

    private readonly ImportReport report;
    private readonly AddressPool pool = new();
    private readonly List<ReadMail> mails = [];
    private readonly List<ReadCard> cards = [];
    private readonly List<ExportFile> calendars = [];

    public Reading(string root, ImportReport report)
    {
        this.report = report;
        var mailFiles = new MailFiles(new(pool), report);
        foreach (var file in ExportFolder.Files(root, report)) Guard(file, () => Read(file, mailFiles));
    }

    public IReadOnlyList<ReadMail> Mails => mails;

    public IReadOnlyList<ReadCard> Cards => cards;

    public List<CalendarEvent> Events(string zone, Owner owner)
    {
        var events = new List<CalendarEvent>();
        var calendar = new CalendarFile(zone, owner.Address, owner.Owns, pool, report);
        foreach (var file in calendars)
        {
            Guard(file, () =>
            {
                events.AddRange(calendar.Read(file).ToList());
                report.Read(ExportKind.Calendar);
            });
        }

        return events;
    }

    private void Read(ExportFile file, MailFiles mailFiles)
    {
        var kind = FileRecognition.Of(file);
        switch (kind)
        {
            case ExportKind.Message:
                var read = mailFiles.ReadMessage(file).ToList();
                mails.AddRange(read);
                if (read.Count > 0) report.Read(kind);
                return;
            case ExportKind.Mbox:
                foreach (var mail in mailFiles.ReadMbox(file)) mails.Add(mail);
                break;
            case ExportKind.Calendar:
                calendars.Add(file);
                return;
            case ExportKind.Cards or ExportKind.Contacts:
                var before = cards.Count;
                cards.AddRange(kind == ExportKind.Cards ? VCardFile.Read(file) : OutlookTable.Read(file));
                if (kind == ExportKind.Cards && cards.Count == before) throw new UnreadableFileException("no card in it");
                break;
            default:
                report.NotRead(file.Path, kind == ExportKind.Empty ? "the file is empty" : UnknownFormat);
                return;
        }

        report.Read(kind);
    }

    // Whatever the libraries throw on a broken file, it is that file's problem only: the edge between foreign data and this program.
    private void Guard(ExportFile file, Action read)
    {
        try
        {
            read();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            report.NotRead(file.Path, Reason(e));
        }
    }

    // A library's message may quote the file, so only our own are passed on.
    private static string Reason(Exception e) => e switch
    {
        UnreadableFileException => e.Message,
        UnauthorizedAccessException => "no permission to read it",
        IOException => "the file cannot be opened or read to its end",
        _ => $"broken: {e.GetType().Name}",
    };
}
