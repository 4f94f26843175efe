using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookCoffee.Graph.Requests;

namespace OutlookCoffee.Graph.Mail;

/// <summary>
/// Lists every mail folder, at every depth. <c>mailFolders/delta</c> gives the whole hierarchy flat, so its first round is one request
/// whatever the number of folders (walking <c>childFolders</c> is one for each parent); its token is not kept. A folder that it leaves out
/// and that a message names is asked for by itself.
/// </summary>
internal static class FolderReader
{
    /// <summary>The folders, by Graph's names, whose messages are no contact; with them goes everything below them.</summary>
    public static readonly IReadOnlyList<string> LeftOut = ["drafts", "junkemail", "outbox", "syncissues", "conversationhistory"];

    public const string Trash = "deleteditems";

    private static readonly string[] Fields = ["id", "parentFolderId", "isHidden", "totalItemCount"];

    public static RequestInformation List(GraphServiceClient graph)
    {
        var request = graph.Me.MailFolders.Delta.ToGetRequestInformation(get => get.QueryParameters.Select = Fields);
        request.Headers.Add("Prefer", "odata.maxpagesize=1000");
        return request;
    }

    /// <param name="name">One of Graph's names, or an id.</param>
    public static RequestInformation One(GraphServiceClient graph, string name) =>
        graph.Me.MailFolders[name].ToGetRequestInformation(get => get.QueryParameters.Select = Fields);

    /// <param name="first">The answer to <see cref="List"/>; its further pages are read here.</param>
    /// <param name="leftOut">The answers for each of <see cref="LeftOut"/>; undefined where the mailbox has no such folder.</param>
    public static async Task<MailFolders> ReadAsync(
        GraphServiceClient graph, JsonElement first, JsonElement trash, IEnumerable<JsonElement> leftOut, CancellationToken cancellation)
    {
        var rows = await graph.RowsAsync(first, cancellation);
        var without = leftOut.Where(one => one.ValueKind == JsonValueKind.Object).ToList();
        var all = rows.Where(row => row.Part("@removed").ValueKind == JsonValueKind.Undefined).Concat(without).DistinctBy(Id).ToDictionary(row => Id(row)!);
        var names = without.Select(Id).ToHashSet(StringComparer.Ordinal);
        return new MailFolders(
            all.Values.Select(row => new MailFolder(Id(row)!, Parent(row), Counts(row, all, names), Total(row))),
            trash.ValueKind == JsonValueKind.Object ? Id(trash) : null);
    }

    /// <summary>A folder that was not listed: by what Graph says of it and of those above it. One that is gone counts: its messages were moved.</summary>
    public static async Task<MailFolder> ResolveAsync(GraphServiceClient graph, string id, MailFolders known, CancellationToken cancellation)
    {
        string? parent = null;
        var counts = true;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (string? at = id; at is not null && counts && seen.Add(at);)
        {
            if (known.Find(System.Text.Encoding.UTF8.GetBytes(at)) is { } listed)
            {
                counts = listed.Counts;
                break;
            }

            var row = await OneAsync(graph, at, cancellation);
            if (row.ValueKind != JsonValueKind.Object) break;
            counts = !IsHidden(row);
            at = Parent(row);
            parent ??= at;
        }

        return new MailFolder(id, parent, counts, null);
    }

    private static async Task<JsonElement> OneAsync(GraphServiceClient graph, string id, CancellationToken cancellation)
    {
        try
        {
            return await graph.JsonAsync(One(graph, id), cancellation);
        }
        catch (ODataError error) when (error.ResponseStatusCode is StatusCodes.Status404NotFound or StatusCodes.Status400BadRequest)
        {
            return default;
        }
    }

    private static bool Counts(JsonElement folder, Dictionary<string, JsonElement> all, HashSet<string?> leftOut)
    {
        var depth = 0;
        for (JsonElement? at = folder; at is { } row; at = Parent(row) is { } above && all.TryGetValue(above, out var next) && depth++ < all.Count ? next : null)
        {
            if (IsHidden(row) || leftOut.Contains(Id(row))) return false;
        }

        return true;
    }

    private static string? Id(JsonElement row) => row.Text("id");

    private static string? Parent(JsonElement row) => row.Text("parentFolderId");

    private static bool IsHidden(JsonElement row) => row.Is("isHidden");

    private static int? Total(JsonElement row) =>
        row.Part("totalItemCount") is { ValueKind: JsonValueKind.Number } total && total.TryGetInt32(out var count) ? count : null;
}
