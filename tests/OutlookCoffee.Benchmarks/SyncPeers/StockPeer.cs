using Microsoft.Graph;
using Microsoft.Graph.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>The stock SDK as its documentation shows it: default handlers, <c>PageIterator</c> over everything.</summary>
internal sealed class StockPeer(Uri graph) : IPeer
{
    private readonly GraphServiceClient client = new(GraphClientFactory.Create(), new SandboxToken(), graph.ToString());
    private long messages;

    public async Task WarmUpAsync()
    {
        await ReadAsync();
        messages = 0;
    }

    public async Task ReadAsync()
    {
        var pages = PageIterator<Message, MessageCollectionResponse>.CreatePageIterator(client, await FirstPageAsync(), _ =>
        {
            messages++;
            return true;
        });
        await pages.IterateAsync();
    }

    public Task<Seen> SeenAsync() => Task.FromResult(new Seen(messages));

    public ValueTask DisposeAsync()
    {
        client.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<MessageCollectionResponse> FirstPageAsync() =>
        await client.Me.Messages.GetAsync(get =>
        {
            get.QueryParameters.Top = MailQuery.PageSize;
            get.QueryParameters.Select = MailQuery.Fields.Split(',');
        }) ?? throw new InvalidOperationException("The sandbox answered with nothing.");

    // The SDK's own provider sends a token to Microsoft's hosts only.
    private sealed class SandboxToken : IAuthenticationProvider
    {
        public Task AuthenticateRequestAsync(
            RequestInformation request, Dictionary<string, object>? additionalAuthenticationContext = null, CancellationToken cancellationToken = default)
        {
            request.Headers.TryAdd("Authorization", "Bearer " + MailQuery.Token);
            return Task.CompletedTask;
        }
    }
}
