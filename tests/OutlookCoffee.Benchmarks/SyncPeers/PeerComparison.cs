namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>Lets each peer read the same mailbox from the sandbox, in turn, and prints what it cost.</summary>
internal static class PeerComparison
{
    public static async Task<int> RunAsync(string[] args)
    {
        var options = PeerOptions.Parse(args);
        await using var sandbox = await SandboxProcess.StartAsync(options);
        var peers = Peer.All(sandbox.Graph, options);
        if (peers.Any(peer => peer.Program == "node")) await PeerProcess.InstallAsync(Peer.NodeFolder);
        var results = await MeasureAsync(peers, options.Runs);
        Tables.Print(results, options);
        return Complaints(results, options.Messages);
    }

    /// <summary>The peers take turns, so that a busy minute of the machine does not fall on one alone; of each the median run counts.</summary>
    private static async Task<IReadOnlyList<Result>> MeasureAsync(IReadOnlyList<Peer> peers, int runs)
    {
        var all = new List<Result>();
        for (var run = 1; run <= runs; run++)
        {
            foreach (var peer in peers)
            {
                await Console.Error.WriteLineAsync($"{peer.Title}, run {run} of {runs} …");
                all.Add(new Result(peer, await PeerProcess.RunAsync(peer)));
            }
        }

        return [.. all.GroupBy(result => result.Peer, (_, own) => Median([.. own]))];
    }

    private static Result Median(IReadOnlyList<Result> runs) =>
        runs.OrderBy(run => run.Figures.Reading.CpuSeconds).ElementAt((runs.Count - 1) / 2);

    private static int Complaints(IReadOnlyList<Result> results, int messages)
    {
        var incomplete = results.Where(result => result.Figures.Seen.Messages < messages * 0.9).ToList();
        foreach (var (peer, figures) in incomplete)
            Console.Error.WriteLine($"{peer.Title} read {figures.Seen.Messages:N0} messages only: its figures mean nothing.");
        return incomplete.Count == 0 ? 0 : 1;
    }
}

/// <summary>A peer and what one run of it took.</summary>
internal sealed record Result(Peer Peer, Figures Figures);
