using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// Which folders' messages count, found by the bytes of an id as it stands in the JSON. Drafts, junk, outbox, sync issues and hidden folders
/// (Teams chats appear there) do not, nor does anything below them; deleted items do, for they did happen.
/// </summary>
internal sealed class MailFolders
{
    private readonly Dictionary<byte[], MailFolder> byId = new(new ByBytes());

    /// <param name="trash">The id of the deleted items; null when there are none.</param>
    public MailFolders(IEnumerable<MailFolder> folders, string? trash)
    {
        Trash = trash;
        foreach (var folder in folders) byId[Encoding.UTF8.GetBytes(folder.Id)] = folder;
    }

    public IReadOnlyCollection<MailFolder> All => byId.Values;

    public string? Trash { get; }

    /// <returns>null for a folder that was not listed: a hidden one, or one made a moment ago.</returns>
    public MailFolder? Find(ReadOnlySpan<byte> id) => byId.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(id, out var folder) ? folder : null;

    public MailFolders With(MailFolder folder) => new([.. All, folder], Trash);

    private sealed class ByBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode([DisallowNull] byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = default(HashCode);
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}

/// <summary>A mail folder.</summary>
/// <param name="Counts">Its messages may be contact.</param>
/// <param name="Total">How many messages lie in it; null when Graph does not say.</param>
internal sealed record MailFolder(string Id, string? ParentId, bool Counts, int? Total);
