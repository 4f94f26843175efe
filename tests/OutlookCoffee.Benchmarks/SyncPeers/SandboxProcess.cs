using System.Net.Http.Headers;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>The sandbox in a process of its own, so that what it costs to serve the mailbox is nobody's cost.</summary>
internal sealed class SandboxProcess : IAsyncDisposable
{
    private readonly ServerProcess server;

    private SandboxProcess(ServerProcess server)
    {
        this.server = server;
        server.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", MailQuery.Token);
        Graph = new Uri(server.Http.BaseAddress!, "/sandbox/graph/v1.0");
    }

    /// <summary>Its Graph, without a slash at the end.</summary>
    public Uri Graph { get; }

    /// <summary>Ready means that the tenant stands and that its mailbox was served whole once, so that no peer waits for compiling.</summary>
    public static async Task<SandboxProcess> StartAsync(PeerOptions options)
    {
        var sandbox = new SandboxProcess(new ServerProcess(
        [
            $"--Sandbox:Messages={options.Messages}", "--Sandbox:Seed=7", $"--Sandbox:Now={MailQuery.Now}",
            $"--Sandbox:Faults:LatencyMilliseconds={options.LatencyMilliseconds}",
        ]));
        try
        {
            await sandbox.server.Until(async http => (await http.GetAsync(new Uri(sandbox.Graph + "/me"))).IsSuccessStatusCode);
            await using var reader = new JsonDocumentPeer(sandbox.Graph);
            await reader.ReadAsync();
            return sandbox;
        }
        catch
        {
            await sandbox.DisposeAsync();
            throw;
        }
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();
}
