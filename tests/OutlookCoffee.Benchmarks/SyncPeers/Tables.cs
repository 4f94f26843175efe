using System.Globalization;
using System.Runtime.InteropServices;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>The results as Markdown.</summary>
internal static class Tables
{
    private const double Mebibyte = 1 << 20;

    public static void Print(IReadOnlyList<Result> results, PeerOptions options)
    {
        var runs = options.Runs == 1 ? "one run" : $"median of {options.Runs} runs";
        var machine = $"{Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}";
        Console.WriteLine($"{machine}, {runs}, {options.LatencyMilliseconds} ms latency.");
        Console.WriteLine("*Process*: from its start, runtime and warm-up included. *Reading*: after the warm-up alone.\n");
        Costs(results);
        if (results.FirstOrDefault(result => result.Peer.Name == Peer.Product) is not { } product) return;
        Ratios(product, [.. results.Where(result => result != product)]);
        if (options.LatencyMilliseconds > 0) Waiting(product.Figures, options.LatencyMilliseconds);
        if (options.Proposal) Proposal(product.Figures);
    }

    private static void Costs(IReadOnlyList<Result> results)
    {
        Console.WriteLine("| peer | messages | measured | CPU, s | wall, s | CPU a message, µs | allocated, MiB | bytes a message | peak memory, MiB |");
        Console.WriteLine("|---|---|---|---|---|---|---|---|---|");
        foreach (var (peer, figures) in results)
        {
            Console.WriteLine(Row(peer, figures, "process", figures.Process, Number(figures.PeakBytes / Mebibyte, "N0")));
            Console.WriteLine(Row(peer, figures, "reading", figures.Reading, "–"));
        }
    }

    private static string Row(Peer peer, Figures figures, string measured, Cost cost, string peak)
    {
        var messages = figures.Seen.Messages;
        return Line(
            peer.Title,
            Number(messages, "N0"),
            measured,
            Number(cost.CpuSeconds, "N2"),
            Number(cost.WallSeconds, "N2"),
            Number(cost.CpuSeconds * 1e6 / messages, "N1"),
            Number(cost.AllocatedBytes / Mebibyte, "N0"),
            Number((double?)cost.AllocatedBytes / messages, "N0"),
            peak);
    }

    private static void Ratios(Result product, IReadOnlyList<Result> others)
    {
        if (others.Count == 0) return;
        Console.WriteLine("\n| product ÷ | CPU, process | CPU, reading | wall, reading | allocated, reading | peak memory |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (peer, other) in others)
        {
            var mine = product.Figures;
            Console.WriteLine(Line(
                peer.Title,
                Number(mine.Process.CpuSeconds / other.Process.CpuSeconds, "N3"),
                Number(mine.Reading.CpuSeconds / other.Reading.CpuSeconds, "N3"),
                Number(mine.Reading.WallSeconds / other.Reading.WallSeconds, "N3"),
                Number((double?)mine.Reading.AllocatedBytes / other.Reading.AllocatedBytes, "N3"),
                Number((double)mine.PeakBytes / other.PeakBytes, "N3")));
        }
    }

    /// <summary>Three requests at a time are what the product allows itself, so a third of all waiting is the least there can be.</summary>
    private static void Waiting(Figures product, int latencyMilliseconds)
    {
        var pages = Math.Ceiling(product.Seen.Messages / (double)MailQuery.PageSize);
        var ideal = pages * latencyMilliseconds / 3 / 1000;
        var wall = product.Reading.WallSeconds;
        Console.WriteLine("\n| product | requests | pages of 1,000 | wall, s | pages × latency ÷ 3, s | ratio |");
        Console.WriteLine("|---|---|---|---|---|---|");
        var requests = Number(product.Seen.Requests, "N0");
        Console.WriteLine(Line("reading", requests, Number(pages, "N0"), Number(wall, "N2"), Number(ideal, "N2"), Number(wall / ideal, "N2")));
    }

    private static void Proposal(Figures product)
    {
        var share = product.Seen.ProposalSeconds / product.Reading.WallSeconds;
        Console.WriteLine("\n| first proposal, s | reading, s | share |");
        Console.WriteLine("|---|---|---|");
        Console.WriteLine(Line(Number(product.Seen.ProposalSeconds, "N2"), Number(product.Reading.WallSeconds, "N2"), Number(share, "P0")));
    }

    private static string Line(params string[] cells) => $"| {string.Join(" | ", cells)} |";

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "n/a";
}
