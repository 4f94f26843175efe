using System.Collections.Concurrent;
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

    /// <summary>Folders that were gone into: one that lies in itself is gone into once.</summary>
    private readonly ConcurrentDictionary<string, bool> entered = new(StringComparer.Ordinal);

    public static RequestInformation First(GraphServiceClient graph) => graph.Me.Contacts.ToGetRequestInformation(get =>
        (get.QueryParameters.Top, get.QueryParameters.Select) = (PageSize, Fields));

    public static RequestInformation Folders(GraphServiceClient graph) => graph.Me.ContactFolders.ToGetRequestInformation(get => get.QueryParameters.Top = 100);

    /// <param name="first">The answer to <see cref="First"/>; undefined = it is asked for here.</param>
    /// <param name="folders">The answer to <see cref="Folders"/>; the same.</param>
    public async Task<IReadOnlyList<Card>> ReadAsync(JsonElement first, JsonElement folders, CancellationToken cancellation)
    {
        var parts = await Task.WhenAll(Cards(Answer(first, First(graph)), cancellation), Below(Answer(folders, Folders(graph)), cancellation));
        return [.. parts.SelectMany(cards => cards).DistinctBy(card => card.Id)];

        Task<JsonElement> Answer(JsonElement known, RequestInformation request) =>
            known.ValueKind == JsonValueKind.Undefined ? graph.JsonAsync(request, cancellation) : Task.FromResult(known);
    }

    private async Task<IEnumerable<Card>> Cards(Task<JsonElement> first, CancellationToken cancellation) =>
        (await graph.RowsAsync(await first, cancellation)).Select(CardOf);

    private async Task<IEnumerable<Card>> Below(Task<JsonElement> folders, CancellationToken cancellation)
    {
        var rows = await graph.RowsAsync(await folders, cancellation);
        return (await Task.WhenAll(rows.Select(row => Folder(row.Text("id")!, cancellation)))).SelectMany(cards => cards);
    }

    /// <summary>With everything below it; nothing when the folder was removed meanwhile.</summary>
    private async Task<IEnumerable<Card>> Folder(string id, CancellationToken cancellation)
    {
        if (!entered.TryAdd(id, true)) return [];
        var folder = graph.Me.ContactFolders[id];
        var contacts = folder.Contacts.ToGetRequestInformation(get => (get.QueryParameters.Top, get.QueryParameters.Select) = (PageSize, Fields));
        var children = folder.ChildFolders.ToGetRequestInformation(get => get.QueryParameters.Top = 100);
        try
        {
            var parts = await Task.WhenAll(
                Cards(graph.JsonAsync(contacts, cancellation), cancellation), Below(graph.JsonAsync(children, cancellation), cancellation));
            return parts.SelectMany(cards => cards);
        }
        catch (ODataError error) when (error.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return [];
        }
    }

    private static Card CardOf(JsonElement contact)
    {
        var name = contact.Text("displayName") is { Length: > 0 } shown ? shown : $"{contact.Text("givenName")} {contact.Text("surname")}".Trim();
        var addresses = contact.List("emailAddresses").Select(one => one.Text("address")).OfType<string>();
        return new Card(contact.Text("id")!, name, contact.Text("companyName"), contact.Text("jobTitle"), [.. addresses]);
    }
}
