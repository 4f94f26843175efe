using System.Globalization;
using System.Runtime.CompilerServices;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>How one peer is started as a process.</summary>
/// <param name="Name">As in <c>--only</c>.</param>
/// <param name="Title">As in the tables.</param>
internal sealed record Peer(string Name, string Title, string Program, IReadOnlyList<string> Arguments)
{
    public const string Product = "product";

    private static readonly string Self = typeof(Peer).Assembly.Location;
    private static readonly string Server = typeof(QuietRule).Assembly.Location;
    private static readonly string PageSize = MailQuery.PageSize.ToString(CultureInfo.InvariantCulture);

    /// <summary>The folder in which the JavaScript client is installed.</summary>
    public static string NodeFolder { get; } = Path.GetFullPath(Path.Combine(Here(), "../../OutlookCoffee.EndToEnd/GraphClient"));

    /// <summary>The peers that <paramref name="options"/> ask for, in the order in which they run.</summary>
    /// <exception cref="ArgumentException">They ask for a peer that there is not.</exception>
    public static IReadOnlyList<Peer> All(Uri graph, PeerOptions options)
    {
        string[] proposal = options.Proposal ? ["--proposal"] : [];
        Peer[] peers =
        [
            new(Product, "product", "dotnet", [.. AsServer(), "peer", Product, $"{graph}", .. proposal]),
            new("stock", "Microsoft.Graph SDK", "dotnet", [Self, "peer", "stock", $"{graph}"]),
            new("node", "microsoft-graph-client (Node)", "node", [$"{NodeFolder}/read.mjs", $"{graph}", MailQuery.Token, MailQuery.Fields, PageSize]),
            new("json", "HttpClient + JsonDocument", "dotnet", [Self, "peer", "json", $"{graph}"]),
        ];
        return options.Only is { } names ? [.. names.Select(name => Array.Find(peers, peer => peer.Name == name) ?? throw Unknown(name))] : peers;
    }

    /// <summary>This program with the runtime settings (garbage collection and the like) that the server is built with.</summary>
    private static string[] AsServer() =>
        ["exec", "--runtimeconfig", Path.ChangeExtension(Server, "runtimeconfig.json"), "--depsfile", Path.ChangeExtension(Self, "deps.json"), Self];

    private static ArgumentException Unknown(string name) => new($"There is no peer '{name}'; the options are {PeerOptions.Usage}");

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
