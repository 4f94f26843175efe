using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Folders;

/// <summary>A mailbox's folders as a tree below the root that Graph calls <c>msgfolderroot</c>.</summary>
internal static class FolderTree
{
    private const string RootName = "msgfolderroot";

    private static readonly HashSet<string> WellKnownNames = new(
        [
            "archive", "clutter", "conflicts", "conversationhistory", "deleteditems", "drafts", "inbox", "junkemail", "localfailures",
            RootName, "outbox", "recoverableitemsdeletions", "scheduled", "searchfolders", "sentitems", "serverfailures", "syncissues",
        ],
        StringComparer.OrdinalIgnoreCase);

    public static string RootId(UserMailbox box) => $"{RootName}-{box.Id}";

    /// <summary>The index of the folder with this id or well-known name.</summary>
    public static int Find(UserMailbox box, string idOrName)
    {
        var index = box.Folders.FindIndex(folder =>
            folder.Id == idOrName || string.Equals(folder.WellKnownName, idOrName, StringComparison.OrdinalIgnoreCase));
        if (index >= 0) return index;
        throw WellKnownNames.Contains(idOrName) || idOrName.Length >= 8 ? GraphFailure.ItemNotFound() : GraphFailure.InvalidId();
    }

    public static FolderRow Row(UserMailbox box, int index, FolderCounts counts) => new(box, box.Folders[index], counts.Total(index), counts.Unread(index));

    /// <summary>The folders directly below a parent (null = the root), hidden ones only when wanted.</summary>
    public static IReadOnlyList<FolderRow> Below(UserMailbox box, string? parentId, bool withHidden)
    {
        var counts = new FolderCounts(box);
        return [.. box.Folders.Index()
            .Where(entry => entry.Item.ParentId == parentId && (withHidden || !entry.Item.IsHidden))
            .Select(entry => Row(box, entry.Index, counts))];
    }

    public static bool IsRoot(UserMailbox box, string idOrName) =>
        string.Equals(idOrName, RootName, StringComparison.OrdinalIgnoreCase) || idOrName == RootId(box);
}

/// <summary>How many messages each folder holds, counted in one pass.</summary>
internal sealed class FolderCounts
{
    private readonly int[] total;
    private readonly int[] unread;

    public FolderCounts(UserMailbox box)
    {
        total = new int[box.Folders.Count];
        unread = new int[box.Folders.Count];
        foreach (var message in box.Messages.OldestFirst)
        {
            total[message.Folder]++;
            if (!message.IsRead) unread[message.Folder]++;
        }
    }

    public int Total(int folder) => total[folder];

    public int Unread(int folder) => unread[folder];
}
