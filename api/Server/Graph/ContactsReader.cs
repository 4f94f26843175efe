using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Graph.Models.ODataErrors;
using Microsoft.Kiota.Abstractions;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Reads the whole address book: the default contacts folder and every folder inside it (Contacts.Read).</summary>
internal sealed class ContactsReader(GraphServiceClient graph)
{
    private const int PageSize = 500;
    private static readonly string[] Fields = ["id", "displayName", "givenName", "surname", "emailAddresses", "companyName", "jobTitle"];

    private readonly Dictionary<string, Card> cards = new(StringComparer.Ordinal);

    public static RequestInformation First(GraphServiceClient graph) => graph.Me.Contacts.ToGetRequestInformation(get =>
        (get.QueryParameters.Top, get.QueryParameters.Select) = (PageSize, Fields));

    public static RequestInformation Folders(GraphServiceClient graph) => graph.Me.ContactFolders.ToGetRequestInformation(get => get.QueryParameters.Top = 100);

    /// <param name="first">The answer to <see cref="First"/>.</param>
    /// <param name="folders">The answer to <see cref="Folders"/>.</param>
    public async Task<IReadOnlyList<Card>> ReadAsync(JsonElement first, JsonElement folders, CancellationToken cancellation)
    {
        await foreach (var card in Rows(first, cancellation)) Add(card);
        await foreach (var folder in Rows(folders, cancellation)) await Folder(folder.GetProperty("id").GetString()!, cancellation);
        return [.. cards.Values];
    }

    /// <summary>With everything below it; nothing when the folder was removed meanwhile.</summary>
    private async Task Folder(string id, CancellationToken cancellation)
    {
        var folder = graph.Me.ContactFolders[id];
        try
        {
            var page = await graph.JsonAsync(
                folder.Contacts.ToGetRequestInformation(get => (get.QueryParameters.Top, get.QueryParameters.Select) = (PageSize, Fields)), cancellation);
            await foreach (var card in Rows(page, cancellation)) Add(card);
            var below = await graph.JsonAsync(folder.ChildFolders.ToGetRequestInformation(get => get.QueryParameters.Top = 100), cancellation);
            await foreach (var child in Rows(below, cancellation)) await Folder(child.GetProperty("id").GetString()!, cancellation);
        }
        catch (ODataError error) when (error.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
        }
    }

    /// <summary>The rows of a page and of those behind it.</summary>
    private async IAsyncEnumerable<JsonElement> Rows(JsonElement page, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        while (page.ValueKind == JsonValueKind.Object)
        {
            foreach (var row in page.List("value")) yield return row;
            page = page.Text("@odata.nextLink") is { } link ? await graph.JsonAsync(GraphRequests.Link(link), cancellation) : default;
        }
    }

    private void Add(JsonElement contact)
    {
        var id = contact.Text("id")!;
        var name = contact.Text("displayName") is { Length: > 0 } shown ? shown : $"{contact.Text("givenName")} {contact.Text("surname")}".Trim();
        var addresses = contact.List("emailAddresses").Select(one => one.Text("address")).OfType<string>();
        cards[id] = new Card(id, name, contact.Text("companyName"), contact.Text("jobTitle"), [.. addresses]);
    }
}
