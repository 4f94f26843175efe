using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Graph.Models.ODataErrors;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph;

/// <summary>Reads the whole address book: the default contacts folder and every folder inside it (Contacts.Read).</summary>
internal static class ContactsReader
{
    private const int PageSize = 500;
    private static readonly string[] Fields = ["id", "displayName", "givenName", "surname", "emailAddresses", "companyName", "jobTitle"];

    /// <param name="page">Told how many cards each page brought.</param>
    public static async Task<IReadOnlyList<Card>> ReadAsync(GraphServiceClient graph, Func<int, Task> page, CancellationToken cancellation)
    {
        var cards = new Dictionary<string, Card>(StringComparer.Ordinal);
        await Add(await graph.Me.Contacts.GetAsync(
            request =>
            {
                request.QueryParameters.Top = PageSize;
                request.QueryParameters.Select = Fields;
            },
            cancellation));
        foreach (var folder in await Folders(graph, cancellation))
        {
            await Add(await graph.Me.ContactFolders[folder].Contacts.GetAsync(
                request =>
                {
                    request.QueryParameters.Top = PageSize;
                    request.QueryParameters.Select = Fields;
                },
                cancellation));
        }

        return [.. cards.Values];

        async Task Add(ContactCollectionResponse? first)
        {
            for (var answer = first; answer is not null; answer = await Next(graph, answer, cancellation))
            {
                foreach (var contact in answer.Value ?? []) cards[contact.Id!] = ToCard(contact);
                await page(answer.Value?.Count ?? 0);
            }
        }
    }

    private static async Task<ContactCollectionResponse?> Next(GraphServiceClient graph, ContactCollectionResponse answer, CancellationToken cancellation) =>
        answer.OdataNextLink is { } link ? await graph.Me.Contacts.WithUrl(link).GetAsync(cancellationToken: cancellation) : null;

    private static async Task<IReadOnlyList<string>> Folders(GraphServiceClient graph, CancellationToken cancellation)
    {
        var found = new List<string>();
        var answer = await graph.Me.ContactFolders.GetAsync(request => request.QueryParameters.Top = 100, cancellation);
        while (answer is not null)
        {
            foreach (var folder in answer.Value ?? []) await AddWithChildren(graph, folder.Id!, found, cancellation);
            answer = answer.OdataNextLink is { } link
                ? await graph.Me.ContactFolders.WithUrl(link).GetAsync(cancellationToken: cancellation)
                : null;
        }

        return found;
    }

    private static async Task AddWithChildren(GraphServiceClient graph, string folder, List<string> found, CancellationToken cancellation)
    {
        found.Add(folder);
        foreach (var child in await Children(graph, folder, cancellation)) await AddWithChildren(graph, child.Id!, found, cancellation);
    }

    /// <summary>None when the folder was removed meanwhile.</summary>
    private static async Task<IReadOnlyList<ContactFolder>> Children(GraphServiceClient graph, string folder, CancellationToken cancellation)
    {
        try
        {
            var answer = await graph.Me.ContactFolders[folder].ChildFolders.GetAsync(request => request.QueryParameters.Top = 100, cancellation);
            return answer?.Value ?? [];
        }
        catch (ODataError error) when (error.ResponseStatusCode == StatusCodes.Status404NotFound)
        {
            return [];
        }
    }

    private static Card ToCard(Contact contact)
    {
        var name = contact.DisplayName is { Length: > 0 } shown ? shown : $"{contact.GivenName} {contact.Surname}".Trim();
        var addresses = (contact.EmailAddresses ?? []).Select(one => one.Address).OfType<string>();
        return new Card(contact.Id!, name, contact.CompanyName, contact.JobTitle, [.. addresses]);
    }
}
