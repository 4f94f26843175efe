using BenchmarkDotNet.Running;
using OutlookCoffee.Benchmarks;
using OutlookCoffee.Benchmarks.Pane;
using OutlookCoffee.Benchmarks.Report;
using OutlookCoffee.Benchmarks.Slots;
using OutlookCoffee.Benchmarks.SyncPeers;
using OutlookCoffee.Benchmarks.Ties;

return args switch
{
    ["start", .. var rest] => await StartTimes.RunAsync(rest),
    ["sync", .. var rest] => Sync(rest),
    ["sync-peers", .. var rest] => await PeerComparison.RunAsync(rest),
    ["quiet", .. var rest] => TiesCommand.Run(rest),
    ["slots", .. var rest] => SlotsCommand.Run(rest),
    ["pane"] => await PaneTimes.RunAsync(),
    ["report"] => await ReportCommand.RunAsync(),
    // How sync-peers starts this program again, once for each peer.
    ["peer", .. var rest] => await PeerRun.RunAsync(rest),
    _ => Usage(),
};

static int Sync(string[] args)
{
    BenchmarkRunner.Run<PageParsing>(args: args);
    return 0;
}

static int Usage()
{
    Console.WriteLine("Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- start [--runs N]");
    Console.WriteLine("  start   from starting the built server to ready, to the first proposal, and with 200,000 messages");
    Console.WriteLine("Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- sync");
    Console.WriteLine("  sync    from the bytes of a page of 1,000 messages to encounters, against the SDK's models and a JSON document");
    Console.WriteLine($"Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- sync-peers {PeerOptions.Usage}");
    Console.WriteLine("  sync-peers   what reading one mailbox costs the product, the stock SDKs and plain JSON");
    Console.WriteLine(TiesCommand.Usage);
    Console.WriteLine("Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- slots [quick]");
    Console.WriteLine("  slots   what one search for times costs; quick: by the stopwatch only");
    Console.WriteLine("Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- pane");
    Console.WriteLine("  pane    from opening the pane to a name, in a Chromium that is slowed down four times");
    Console.WriteLine("Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- report");
    Console.WriteLine("  report  what writing one weekly mail costs, on one thread");
    return 2;
}
