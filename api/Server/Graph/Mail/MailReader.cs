using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.People;

namespace OutlookCoffee.Graph.Mail;

/// <summary>Reads lists of messages page by page, each while it arrives. One reader reads one page at a time.</summary>
internal sealed class MailReader : IDisposable
{
    /// <summary>How often a page is asked for whose body broke off; whether a request gets an answer at all is <see cref="PoliteHandler"/>'s.</summary>
    private const int Tries = 5;

    private readonly GraphServiceClient graph;
    private readonly MessageReader messages;
    private readonly PageReader pages;
    private readonly PageBuffer buffer = new();

    public MailReader(GraphServiceClient graph, Owner owner, MailFolders folders)
    {
        this.graph = graph;
        messages = new MessageReader(new WhoTable(owner), new EncounterSheet()) { Folders = folders };
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

    private async Task<MailPage> ReadAsync(Func<RequestInformation> make, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var request = make();
            request.AddRequestOptions([RequestTraits.Streamed]);
            await using var body = await graph.BodyAsync(request, cancellation);
            try
            {
                await ReadAsync(body, cancellation);
                return messages.Take(pages.NextLink);
            }
            catch (Exception broken) when (broken is IOException or JsonException or HttpRequestException && attempt < Tries)
            {
                // The connection broke in the middle: what was taken of the page is let go, and the whole page asked for again.
                messages.Take(null);
            }
        }
    }

    private async Task ReadAsync(Stream body, CancellationToken cancellation)
    {
        pages.Begin();
        buffer.Clear();
        while (await buffer.FillAsync(body, cancellation)) buffer.Done(pages.Read(buffer.Bytes, isAll: false));
        pages.Read(buffer.Bytes, isAll: true);
    }
}
