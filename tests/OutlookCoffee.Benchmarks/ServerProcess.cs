using System.Diagnostics;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks;

/// <summary>The built server as a process of its own on an empty SQLite file, ended with this object.</summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("coffee-server-");
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly Process process;

    /// <param name="settings">Configuration as on the command line, for example <c>--Sandbox:Seed=7</c>.</param>
    public ServerProcess(IEnumerable<string> settings)
    {
        var address = $"http://127.0.0.1:{FreePort.Next()}";
        Http = new HttpClient { BaseAddress = new Uri(address) };
        var database = $"--Storage:ConnectionString=Data Source={folder.FullName}/server.db";
        string[] own = [typeof(QuietRule).Assembly.Location, "--urls", address, database];
        var start = new ProcessStartInfo("dotnet", [.. own, .. settings]) { RedirectStandardOutput = true };
        process = Process.Start(start) ?? throw new InvalidOperationException("The server could not be started.");
        process.BeginOutputReadLine();
    }

    /// <summary>Asks the server.</summary>
    public HttpClient Http { get; }

    /// <summary>Seconds from the start to the first time that the question is answered yes.</summary>
    /// <exception cref="TimeoutException">It was not within five minutes.</exception>
    /// <exception cref="InvalidOperationException">The server has ended.</exception>
    public async Task<double> Until(Func<HttpClient, Task<bool>> question)
    {
        while (clock.Elapsed < LongestWait)
        {
            if (process.HasExited) throw new InvalidOperationException($"The server ended with {process.ExitCode}.");
            try
            {
                if (await question(Http)) return clock.Elapsed.TotalSeconds;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }

        throw new TimeoutException("The server did not get there within five minutes.");
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
        Http.Dispose();
        folder.Delete(recursive: true);
    }
}
