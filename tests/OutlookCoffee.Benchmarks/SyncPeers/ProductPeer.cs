using System.Diagnostics;
using System.Net.Http.Json;
using System.Net.ServerSentEvents;
using System.Text.Json;
using OutlookCoffee.SignIn;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>The product: the whole server reads the mailbox, rules and storage included, and is asked over HTTP as the pane does.</summary>
/// <param name="awaitProposal">Also ask every 10 ms for this week's proposal, which costs time of its own.</param>
internal sealed class ProductPeer(Uri graph, bool awaitProposal) : IPeer
{
    private static readonly TimeSpan AskingInterval = TimeSpan.FromMilliseconds(10);

    private readonly HostedServer server = new(graph);
    private readonly RequestCount requests = new(graph);
    private double? proposalSeconds;
    private long sent;

    /// <summary>Reads the mailbox and forgets it.</summary>
    public async Task WarmUpAsync()
    {
        await server.ReadyAsync();
        await server.WhileRunningAsync(SyncAsync(MailQuery.User));
        using var forgotten = await SendAsync(HttpMethod.Delete, "/api/me", MailQuery.User);
    }

    public async Task ReadAsync()
    {
        var before = requests.SoFar;
        using var ended = new CancellationTokenSource();
        var proposal = awaitProposal ? ProposalAsync(ended.Token) : Task.FromResult<double?>(null);
        await server.WhileRunningAsync(SyncAsync(MailQuery.User));
        sent = requests.SoFar - before;
        await ended.CancelAsync();
        proposalSeconds = await proposal;
    }

    public async Task<Seen> SeenAsync()
    {
        var me = await AskAsync("/api/me");
        return new Seen(me.GetProperty("sync").GetProperty("read").GetInt64(), sent, proposalSeconds);
    }

    public async ValueTask DisposeAsync()
    {
        requests.Dispose();
        await server.DisposeAsync();
    }

    private async Task SyncAsync(string user)
    {
        using var start = await SendAsync(HttpMethod.Post, "/api/me/sync", user);
        using var events = await SendAsync(HttpMethod.Get, "/api/me/sync/events", user);
        await using var body = await events.Content.ReadAsStreamAsync();
        await foreach (var step in SseParser.Create(body).EnumerateAsync())
        {
            if (step.EventType == "done") return;
            if (step.EventType == "failed") throw new InvalidOperationException($"The reading failed: {step.Data}");
        }

        throw new InvalidOperationException("The reading's events stopped before its end.");
    }

    /// <summary>Seconds until somebody is proposed; null when the reading ends before.</summary>
    private async Task<double?> ProposalAsync(CancellationToken ended)
    {
        var clock = Stopwatch.StartNew();
        while (!ended.IsCancellationRequested)
        {
            if ((await AskAsync("/api/coffees/this-week")).GetProperty("state").GetString() == "proposed") return clock.Elapsed.TotalSeconds;
            await Task.Delay(AskingInterval, CancellationToken.None);
        }

        return null;
    }

    private async Task<JsonElement> AskAsync(string path)
    {
        using var response = await SendAsync(HttpMethod.Get, path, MailQuery.User);
        return await response.Content.ReadFromJsonAsync<JsonElement>();
    }

    private async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, string user)
    {
        using var request = new HttpRequestMessage(method, path) { Headers = { { SandboxSignIn.Header, user } } };
        var response = await server.Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        return response.EnsureSuccessStatusCode();
    }
}
