using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>A tenant with one mailbox, read from a folder with a person's exported mail, calendars and contacts. Nothing there is changed.</summary>
public static partial class ImportedTenant
{
    /// <inheritdoc cref="Read"/>
    public static Tenant Create(SandboxOptions options, Instant now, ILogger logger) => Read(options, now, logger).Tenant;

    /// <summary>
    /// Reads the folder of <c>Sandbox:Import</c>. No file's content makes this throw: what cannot be read is named in the report.
    /// Mail later than <paramref name="now"/> is read like any other.
    /// </summary>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="ArgumentException"><c>Sandbox:TimeZone</c> is not a time zone.</exception>
    public static (Tenant Tenant, ImportReport Report) Read(SandboxOptions options, Instant now, ILogger logger)
    {
        var root = options.Import;
        if (root is null || !Directory.Exists(root)) throw new DirectoryNotFoundException($"Sandbox:Import names a folder that does not exist: {root}");
        var zone = EventZone.Named(options.TimeZone) ?? throw new ArgumentException($"Sandbox:TimeZone is not a time zone: {options.TimeZone}", nameof(options));
        var report = new ImportReport();
        var reading = new Reading(root, report);
        var owner = Owner.Of(options.Owner, reading.Mails);
        var mailbox = new ImportedMailbox(owner, options.TimeZone, report);
        foreach (var mail in reading.Mails) mailbox.Add(mail);
        mailbox.Box.Events.AddRange(reading.Events(zone, owner));
        mailbox.Box.Contacts.AddRange(reading.Cards.Select((card, i) => card.Card(i + 1)));
        (report.Events, report.Cards) = (mailbox.Box.Events.Count, mailbox.Box.Contacts.Count);
        Tell(report, logger);
        return (new(owner.Address[(owner.Address.LastIndexOf('@') + 1)..], [mailbox.Box]), report);
    }

    private static void Tell(ImportReport report, ILogger logger)
    {
        foreach (var unread in report.Unread.Where(file => file.Reason != Reading.UnknownFormat)) Log.NotRead(logger, unread.Path, unread.Reason);
        foreach (var remark in report.Remarks) Log.Remark(logger, remark.Path, remark.Reason);
        var unknown = report.Unread.Where(file => file.Reason == Reading.UnknownFormat)
            .GroupBy(file => Path.GetExtension(file.Path)).OrderBy(group => group.Key, StringComparer.Ordinal);
        foreach (var kind in unknown) Log.Unknown(logger, kind.Count(), kind.Key.Length > 0 ? kind.Key : "(none)");
        var files = report.FilesRead.Values.Sum();
        Log.Summary(logger, files, report.Messages, report.Duplicates, report.Events, report.Cards, report.Unread.Count);
    }

    private static partial class Log
    {
        [LoggerMessage(Level = LogLevel.Information, Message =
            "Import: {Files} files read; {Messages} messages ({Duplicates} duplicates left out), {Events} events, {Cards} cards; {Unread} not read")]
        public static partial void Summary(ILogger logger, int files, int messages, int duplicates, int events, int cards, int unread);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Import: {Path} was not read: {Reason}")]
        public static partial void NotRead(ILogger logger, string path, string reason);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Import: {Path}: {Remark}")]
        public static partial void Remark(ILogger logger, string path, string remark);

        [LoggerMessage(Level = LogLevel.Warning, Message = "Import: {Count} files with the extension {Extension} are in no format that the import reads")]
        public static partial void Unknown(ILogger logger, int count, string extension);
    }
}
