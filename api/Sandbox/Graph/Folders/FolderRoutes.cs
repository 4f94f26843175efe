using OutlookCoffee.Sandbox.Graph.OData;
using OutlookCoffee.Sandbox.Graph.Wire;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph.Folders;

/// <summary>Where mail folders are read.</summary>
internal static class FolderRoutes
{
    public static readonly IReadOnlyList<Route> All =
    [
        new("GET", "mailFolders", call => List(call, null)),
        new("GET", "mailFolders/delta", Delta),
        new("GET", "mailFolders/{folder}", One),
        new("GET", "mailFolders/{folder}/childFolders", Children),
    ];

    private static GraphAnswer Children(GraphCall call)
    {
        var name = call.Keys["folder"];
        return List(call, FolderTree.IsRoot(call.Box, name) ? null : call.Box.Folders[FolderTree.Find(call.Box, name)].Id);
    }

    private static GraphAnswer List(GraphCall call, string? parentId)
    {
        var withHidden = string.Equals(call.Query["includeHiddenFolders"], "true", StringComparison.OrdinalIgnoreCase);
        var holds = FolderShape.Fields.Compile(FilterParser.Parse(call.Query.Filter));
        var rows = FolderTree.Below(call.Box, parentId, withHidden).Where(holds).ToList();
        return GraphPage.Of(call, rows, FolderShape.Json.Writer(call.Query.Select), "mailFolders");
    }

    private static GraphAnswer One(GraphCall call)
    {
        var name = call.Keys["folder"];
        var row = FolderTree.IsRoot(call.Box, name)
            ? new FolderRow(call.Box, new Folder(FolderTree.RootId(call.Box), "Top of Information Store", null, FolderTree.RootId(call.Box)), 0, 0)
            : FolderTree.Row(call.Box, FolderTree.Find(call.Box, name), new FolderCounts(call.Box));
        return GraphPage.Single(call, row, FolderShape.Json.Writer(call.Query.Select), "mailFolders/$entity");
    }

    /// <summary>Folders do not change here: the first round gives them all, flat, and every later one gives none.</summary>
    private static GraphAnswer Delta(GraphCall call)
    {
        call.Query.Refuse("mailFolders", "filter", "orderby", "search", "expand");
        var counts = new FolderCounts(call.Box);
        var isLater = call.Query["deltatoken"] is not null;
        IReadOnlyList<FolderRow> rows = isLater ? [] : [.. call.Box.Folders.Select((_, index) => FolderTree.Row(call.Box, index, counts))];
        return new GraphPage<FolderRow>(rows, FolderShape.Json.Writer(call.Query.Select))
        {
            Context = call.Context("mailFolders"),
            DeltaLink = $"{call.Root}/me/mailFolders/delta?$deltatoken=folders",
        }.Answer();
    }
}
