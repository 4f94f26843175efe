using System.Text;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// Which folders' messages count, found by the bytes of an id as it stands in the JSON. Drafts, junk, outbox, sync issues and hidden folders
/// (Teams chats appear there) do not, nor does anything below them; deleted items do, for they did happen.
/// </summary>
internal sealed class MailFolders
{
    private readonly Dictionary<byte[], MailFolder> byId = new(ByBytes.Comparer);
    private readonly Dictionary<byte[], MailFolder>.AlternateLookup<ReadOnlySpan<byte>> bySpan;

    /// <param name="trash">The id of the deleted items; null when there are none.</param>
    public MailFolders(IEnumerable<MailFolder> folders, string? trash)
    {
        Trash = trash;
        bySpan = byId.GetAlternateLookup<ReadOnlySpan<byte>>();
        foreach (var folder in folders) byId[Encoding.UTF8.GetBytes(folder.Id)] = folder;
    }

    public IReadOnlyCollection<MailFolder> All => byId.Values;

    public string? Trash { get; }

    /// <returns>null for a folder that was not listed: a hidden one, or one made a moment ago.</returns>
    public MailFolder? Find(ReadOnlySpan<byte> id) => bySpan.TryGetValue(id, out var folder) ? folder : null;

    public MailFolders With(MailFolder folder) => new([.. All, folder], Trash);
}

/// <summary>A mail folder.</summary>
/// <param name="Counts">Its messages may be contact.</param>
/// <param name="Total">How many messages lie in it; null when Graph does not say.</param>
internal sealed record MailFolder(string Id, string? ParentId, bool Counts, int? Total);
