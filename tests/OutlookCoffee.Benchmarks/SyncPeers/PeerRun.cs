using System.Diagnostics;
using System.Text.Json;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>The child process: one peer reads the mailbox once, and the last line printed says what that took.</summary>
internal static class PeerRun
{
    public static async Task<int> RunAsync(string[] args)
    {
        await using var peer = Peer(args);
        await peer.WarmUpAsync();
        var before = Cost.SoFar();
        await peer.ReadAsync();
        var after = Cost.SoFar();
        // .NET takes this from VmHWM of /proc/self/status.
        using var self = Process.GetCurrentProcess();
        var figures = new Figures(await peer.SeenAsync(), self.PeakWorkingSet64, after, after - before);
        Console.WriteLine(JsonSerializer.Serialize(figures, JsonSerializerOptions.Web));
        return 0;
    }

    private static IPeer Peer(string[] args) => args switch
    {
        ["stock", var graph] => new StockPeer(new Uri(graph)),
        ["json", var graph] => new JsonDocumentPeer(new Uri(graph)),
        ["product", var graph] => new ProductPeer(new Uri(graph), awaitProposal: false),
        ["product", var graph, "--proposal"] => new ProductPeer(new Uri(graph), awaitProposal: true),
        _ => throw new ArgumentException($"There is no peer '{string.Join(' ', args)}'."),
    };
}
