using MimeKit;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Takes from a parsed message what a mailbox keeps of it.</summary>
internal sealed class MailReader(AddressPool pool)
{
    private static readonly string[] Kept = ["Auto-Submitted", "List-Id", "List-Unsubscribe", "Precedence", "x-outlook-coffee"];

    /// <returns>The mail, or the reason why there is none.</returns>
    public (ReadMail? Mail, string? Problem) Read(MimeMessage message, MailPlace place)
    {
        if (Sender(message) is not { } from) return (null, "no sender");
        if (MailDates.Of(message, place.Marker) is not var (sent, received)) return (null, "no believable date");
        var mail = new ReadMail
        {
            From = from,
            To = pool.Of(message.To, message.Headers[HeaderId.To], NotesNames.Of(message.Headers["X-To"])),
            Cc = pool.Of(message.Cc, message.Headers[HeaderId.Cc], NotesNames.Of(message.Headers["X-cc"])),
            Bcc = Bcc(message),
            Subject = message.Subject ?? "",
            Sent = sent,
            Received = received,
            FolderName = MailFolders.Named(message, place.File.Path),
            MessageId = message.MessageId,
            FirstOfConversation = message.References.Count > 0 ? message.References[0] : message.InReplyTo,
            Headers = Headers(message),
            Meeting = MeetingParts.KindOf(message),
            Body = new BodyOnFile(place).Text,
        };
        return (mail, null);
    }

    private MailAddress? Sender(MimeMessage message)
    {
        var names = NotesNames.Of(message.Headers["X-From"]);
        var raw = message.Headers[HeaderId.From];
        var from = pool.Of(message.From, raw, names);
        if (from.Count > 0) return from[0];
        if (message.Sender is { } sender) return pool.Of(sender.Name, sender.Address);
        return string.IsNullOrWhiteSpace(raw) ? null : pool.Of(raw, "");
    }

    // Exports of Notes repeat the copied ones under Bcc; those are not blind.
    private IReadOnlyList<MailAddress> Bcc(MimeMessage message)
    {
        if (message.Bcc.Count == 0) return [];
        var open = message.To.Mailboxes.Concat(message.Cc.Mailboxes).Select(box => box.Address).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. message.Bcc.Mailboxes.Where(box => !open.Contains(box.Address)).Select(box => pool.Of(box.Name, box.Address))];
    }

    private static KeyValuePair<string, string>[] Headers(MimeMessage message) =>
    [
        .. message.Headers.Where(header => Kept.Contains(header.Field, StringComparer.OrdinalIgnoreCase))
            .Select(header => new KeyValuePair<string, string>(header.Field, header.Value)),
    ];
}

/// <summary>Where a message lies: a whole file, or from this byte on in an mbox.</summary>
/// <param name="Offset">Null = the file is the message.</param>
/// <param name="Marker">The mbox line before it.</param>
internal sealed record MailPlace(ExportFile File, long? Offset = null, string? Marker = null);
