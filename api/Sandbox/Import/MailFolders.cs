using MimeKit;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>Which folder a message was in, as far as its headers or its place in the export tell.</summary>
internal static class MailFolders
{
    private static readonly Dictionary<string, string> WellKnown = new(StringComparer.OrdinalIgnoreCase)
    {
        ["inbox"] = "inbox",
        ["notes inbox"] = "inbox",
        ["posteingang"] = "inbox",
        ["sent"] = "sentitems",
        ["sent items"] = "sentitems",
        ["sent mail"] = "sentitems",
        ["_sent_mail"] = "sentitems",
        ["sent messages"] = "sentitems",
        ["gesendet"] = "sentitems",
        ["gesendete elemente"] = "sentitems",
        ["gesendete objekte"] = "sentitems",
        ["drafts"] = "drafts",
        ["entwürfe"] = "drafts",
        ["deleted items"] = "deleteditems",
        ["deleted messages"] = "deleteditems",
        ["trash"] = "deleteditems",
        ["bin"] = "deleteditems",
        ["gelöschte elemente"] = "deleteditems",
        ["papierkorb"] = "deleteditems",
        ["junk"] = "junkemail",
        ["junk email"] = "junkemail",
        ["junk e-mail"] = "junkemail",
        ["spam"] = "junkemail",
        ["archive"] = "archive",
        ["archived"] = "archive",
        ["archiv"] = "archive",
        ["outbox"] = "outbox",
        ["postausgang"] = "outbox",
    };

    // Views over all folders, and names that exporters give when there is none.
    private static readonly HashSet<string> NoFolder = new(StringComparer.OrdinalIgnoreCase)
    {
        "all documents", "discussion threads", "untitled", "all mail", "all mail including spam and trash", "mail", "mails", "mbox", "mailbox",
        "messages", "export", "important", "opened", "unread", "starred", "chat",
    };

    /// <summary>Graph's well-known name, or null when the name is somebody's own.</summary>
    public static string? WellKnownName(string name) => WellKnown.GetValueOrDefault(name);

    /// <summary>The folder's name; null = nothing tells.</summary>
    /// <param name="path">The file's, relative to the export.</param>
    public static string? Named(MimeMessage message, string path) =>
        FromPath(message.Headers["X-Folder"], '\\', ownNames: true)
        ?? FromLabels(message.Headers["X-Gmail-Labels"])
        ?? FromFile(path);

    private static string? FromPath(string? path, char separator, bool ownNames)
    {
        var last = path?.Split(separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault()?.Trim('\'');
        return last is null || NoFolder.Contains(last) || (!ownNames && WellKnownName(last) is null) ? null : last;
    }

    private static string? FromLabels(string? labels)
    {
        var all = labels?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(label => !NoFolder.Contains(label) && !label.StartsWith("Category ", StringComparison.OrdinalIgnoreCase)).ToList() ?? [];
        return all.Find(label => WellKnownName(label) is "deleteditems" or "junkemail" or "drafts" or "sentitems")
            ?? all.Find(label => WellKnownName(label) is null)
            ?? (all.Count > 0 ? all[0] : null);
    }

    private static string? FromFile(string path)
    {
        var parts = path.Split('/');
        var file = Path.GetFileNameWithoutExtension(parts[^1]);
        var isMbox = Path.GetExtension(path).Equals(".mbox", StringComparison.OrdinalIgnoreCase);
        if (FromPath(file, '/', ownNames: isMbox) is { } named) return named;
        return parts.SkipLast(1).Reverse().FirstOrDefault(part => WellKnownName(part.Replace(".mbox", "", StringComparison.OrdinalIgnoreCase)) is not null)
            ?.Replace(".mbox", "", StringComparison.OrdinalIgnoreCase);
    }
}
