using System.Diagnostics;
using System.Text.Json;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>Runs one peer as a process of its own.</summary>
internal static class PeerProcess
{
    private static readonly TimeSpan LongestRun = TimeSpan.FromMinutes(30);

    /// <summary>What the peer reports on its last line.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message is all that it printed.</exception>
    public static async Task<Figures> RunAsync(Peer peer)
    {
        var output = await RunAsync(peer.Title, new ProcessStartInfo(peer.Program, peer.Arguments));
        return JsonSerializer.Deserialize<Figures>(output.TrimEnd().Split('\n')[^1], JsonSerializerOptions.Web)!;
    }

    /// <summary>Installs the JavaScript client when it is missing.</summary>
    public static async Task InstallAsync(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "node_modules"))) return;
        var npm = OperatingSystem.IsWindows() ? "npm.cmd" : "npm";
        await RunAsync(npm, new ProcessStartInfo(npm, ["ci", "--no-audit", "--no-fund"]) { WorkingDirectory = folder });
    }

    private static async Task<string> RunAsync(string title, ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{title} could not be started.");
        using var limit = new CancellationTokenSource(LongestRun);
        try
        {
            var complaints = process.StandardError.ReadToEndAsync(limit.Token);
            var output = await process.StandardOutput.ReadToEndAsync(limit.Token);
            await process.WaitForExitAsync(limit.Token);
            if (process.ExitCode == 0) return output;
            throw new InvalidOperationException($"{title} ended with {process.ExitCode}:\n{output}{await complaints}");
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }
}
