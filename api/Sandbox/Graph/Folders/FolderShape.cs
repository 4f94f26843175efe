using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Folders;

/// <summary>A mail folder with its counts.</summary>
internal sealed record FolderRow(UserMailbox Box, Folder Folder, int Total, int Unread);

/// <summary>A mail folder in Graph's JSON.</summary>
internal static class FolderShape
{
    public static readonly Shape<FolderRow> Json = new(
        "MailFolder",
        (json, row) => json.WriteString("id", row.Folder.Id),
        new("displayName", (json, row) => json.WriteString("displayName", row.Folder.DisplayName)),
        new("parentFolderId", (json, row) => json.WriteString("parentFolderId", row.Folder.ParentId ?? FolderTree.RootId(row.Box))),
        new("childFolderCount", (json, row) => json.WriteNumber("childFolderCount", row.Box.Folders.Count(child => (child.ParentId ?? FolderTree.RootId(row.Box)) == row.Folder.Id && !child.IsHidden))),
        new("unreadItemCount", (json, row) => json.WriteNumber("unreadItemCount", row.Unread)),
        new("totalItemCount", (json, row) => json.WriteNumber("totalItemCount", row.Total)),
        new("sizeInBytes", (json, row) => json.WriteNumber("sizeInBytes", row.Total * 4096L)),
        new("isHidden", (json, row) => json.WriteBoolean("isHidden", row.Folder.IsHidden)));

    public static readonly Fields<FolderRow> Fields = new Fields<FolderRow>("MailFolder")
        .Text("displayName", row => row.Folder.DisplayName)
        .Text("id", row => row.Folder.Id)
        .Flag("isHidden", row => row.Folder.IsHidden);
}
