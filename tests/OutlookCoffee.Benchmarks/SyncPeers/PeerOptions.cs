using System.Globalization;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <param name="Messages">How many the mailbox holds, about.</param>
/// <param name="LatencyMilliseconds">Added by the sandbox to each of its answers.</param>
/// <param name="Only">Names of the peers to run; null = all.</param>
/// <param name="Proposal">Let the product be asked for a proposal while it reads.</param>
internal sealed record PeerOptions(
    int Messages = 200_000, int Runs = 1, int LatencyMilliseconds = 0, IReadOnlyList<string>? Only = null, bool Proposal = false)
{
    public const string Usage = "[--messages N] [--runs N] [--latency MILLISECONDS] [--only product,stock,node,json] [--proposal]";

    /// <exception cref="ArgumentException">An argument that is none of these.</exception>
    public static PeerOptions Parse(string[] args) => args switch
    {
        [] => new(),
        ["--messages", var number, .. var rest] => Parse(rest) with { Messages = Number(number) },
        ["--runs", var number, .. var rest] => Parse(rest) with { Runs = Number(number) },
        ["--latency", var number, .. var rest] => Parse(rest) with { LatencyMilliseconds = Number(number) },
        ["--only", var names, .. var rest] => Parse(rest) with { Only = names.Split(',') },
        ["--proposal", .. var rest] => Parse(rest) with { Proposal = true },
        [var unknown, ..] => throw new ArgumentException($"'{unknown}' is not understood; the options are {Usage}"),
    };

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
