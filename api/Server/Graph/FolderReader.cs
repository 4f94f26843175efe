using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;

namespace OutlookCoffee.Graph;

/// <summary>Finds the folders whose messages are no contact: drafts, junk, outbox, sync issues, and hidden ones (Teams chats appear there).</summary>
internal static class FolderReader
{
    private static readonly string[] LeftOut =
        ["drafts", "junkemail", "outbox", "syncissues", "conflicts", "localfailures", "serverfailures", "conversationhistory"];

    private static readonly string[] Fields = ["id", "isHidden", "childFolderCount"];

    /// <returns>The ids of the folders that are left out, with everything below them. Deleted items stay in: they did happen.</returns>
    public static async Task<IReadOnlySet<string>> LeftOutAsync(GraphServiceClient graph, CancellationToken cancellation)
    {
        var leftOut = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in LeftOut)
        {
            if (await IdOf(graph, name, cancellation) is { } id) leftOut.Add(id);
        }

        await Walk(graph, null, false, leftOut, cancellation);
        return leftOut;
    }

    /// <summary>Null when the mailbox has no such folder.</summary>
    private static async Task<string?> IdOf(GraphServiceClient graph, string name, CancellationToken cancellation)
    {
        try
        {
            var folder = await graph.Me.MailFolders[name].GetAsync(request => request.QueryParameters.Select = ["id"], cancellation);
            return folder?.Id;
        }
        catch (ODataError error) when (error.ResponseStatusCode is StatusCodes.Status404NotFound or StatusCodes.Status400BadRequest)
        {
            // 400 is what a mailbox answers that does not know the name at all (the sync issue folders come with some clients only).
            return null;
        }
    }

    private static async Task Walk(
        GraphServiceClient graph, string? parent, bool parentLeftOut, HashSet<string> leftOut, CancellationToken cancellation)
    {
        foreach (var folder in await Children(graph, parent, cancellation))
        {
            var skip = parentLeftOut || folder.IsHidden == true || leftOut.Contains(folder.Id!);
            if (skip) leftOut.Add(folder.Id!);
            if (folder.ChildFolderCount > 0) await Walk(graph, folder.Id, skip, leftOut, cancellation);
        }
    }

    private static async Task<IReadOnlyList<MailFolder>> Children(GraphServiceClient graph, string? parent, CancellationToken cancellation)
    {
        var answer = parent is null
            ? await graph.Me.MailFolders.GetAsync(
                request =>
                {
                    request.QueryParameters.IncludeHiddenFolders = "true";
                    request.QueryParameters.Select = Fields;
                    request.QueryParameters.Top = 100;
                },
                cancellation)
            : await graph.Me.MailFolders[parent].ChildFolders.GetAsync(
                request =>
                {
                    request.QueryParameters.IncludeHiddenFolders = "true";
                    request.QueryParameters.Select = Fields;
                    request.QueryParameters.Top = 100;
                },
                cancellation);
        var folders = new List<MailFolder>();
        while (answer is not null)
        {
            folders.AddRange(answer.Value ?? []);
            answer = answer.OdataNextLink is { } link ? await graph.Me.MailFolders.WithUrl(link).GetAsync(cancellationToken: cancellation) : null;
        }

        return folders;
    }
}
