using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Reads lists of messages page by page, each while it arrives. One reader reads one page at a time.</summary>
internal sealed class MailReader : IDisposable
{
    private readonly GraphServiceClient graph;
    private readonly MessageReader messages;
    private readonly PageReader pages;
    private readonly PageBuffer buffer = new();

    public MailReader(GraphServiceClient graph, WhoTable people, MailFolders folders)
    {
        this.graph = graph;
        messages = new MessageReader(people, new EncounterSheet()) { Folders = folders };
        pages = new PageReader(messages);
    }

    public MailFolders Folders
    {
        get => messages.Folders;
        set => messages.Folders = value;
    }

    public Task<MailPage> NewestAsync(MailQuery query, CancellationToken cancellation) => ReadAsync(() => MailRequest.Of(graph, query), cancellation);

    /// <summary>The page behind a nextLink: used only inside one second that fills more than a page.</summary>
    public Task<MailPage> FollowAsync(string nextLink, CancellationToken cancellation) => ReadAsync(() => GraphRequests.Link(nextLink), cancellation);

    /// <summary>A page that came inside a batch.</summary>
    public MailPage Read(JsonElement page)
    {
        pages.Begin();
        pages.Read(JsonSerializer.SerializeToUtf8Bytes(page), isAll: true);
        return messages.Take(pages.NextLink);
    }

    public void Dispose() => buffer.Dispose();

    private Task<MailPage> ReadAsync(Func<RequestInformation> make, CancellationToken cancellation) => graph.StreamAsync(make, async body =>
    {
        messages.Forget();
        pages.Begin();
        buffer.Clear();
        while (await buffer.FillAsync(body, cancellation)) buffer.Done(pages.Read(buffer.Bytes, isAll: false));
        pages.Read(buffer.Bytes, isAll: true);
        return messages.Take(pages.NextLink);
    }, cancellation);
}
