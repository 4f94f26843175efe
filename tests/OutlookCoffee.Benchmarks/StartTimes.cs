using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks;

/// <summary>Starts the built server as a process of its own and takes the times that a newcomer waits.</summary>
internal static class StartTimes
{
    private static readonly int[] MailboxSizes = [20_000, 200_000];

    public static async Task<int> RunAsync(string[] args)
    {
        var runs = args is ["--runs", var text] ? int.Parse(text, CultureInfo.InvariantCulture) : 3;
        Console.WriteLine("| messages | run | ready, s | sandbox built, s | first proposal, s | all read, s |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var messages in MailboxSizes)
        {
            for (var run = 1; run <= runs; run++) Console.WriteLine(await Measure(messages, run));
        }

        return 0;
    }

    private static async Task<string> Measure(int messages, int run)
    {
        var folder = Directory.CreateTempSubdirectory("coffee-start-");
        var address = $"http://127.0.0.1:{FreePort()}";
        var clock = Stopwatch.StartNew();
        using var server = Start(address, messages, folder.FullName);
        try
        {
            using var http = new HttpClient { BaseAddress = new Uri(address) };
            var ready = await Until(clock, async () => (await http.GetAsync("/health/ready")).IsSuccessStatusCode);
            var built = await Until(clock, async () => (await http.GetAsync("/api/me")).IsSuccessStatusCode);
            await http.PostAsync("/api/me/sync", null);
            var proposed = await Until(clock, async () => (await State(http, "/api/coffees/this-week")).GetProperty("state").GetString() == "proposed");
            var read = await Until(clock, async () => (await State(http, "/api/me")).GetProperty("sync").GetProperty("state").GetString() == "idle");
            return string.Create(CultureInfo.InvariantCulture, $"| {messages:N0} | {run} | {ready:F1} | {built:F1} | {proposed:F1} | {read:F1} |");
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            folder.Delete(recursive: true);
        }
    }

    private static Process Start(string address, int messages, string folder)
    {
        var server = typeof(QuietRule).Assembly.Location;
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in (string[])
                 [server, "--urls", address, $"--Sandbox:Messages={messages}", "--Sandbox:Seed=7", $"--Storage:ConnectionString=Data Source={folder}/start.db"])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start) ?? throw new InvalidOperationException("The server could not be started.");
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Seconds on the clock when the question is first answered yes.</summary>
    private static async Task<double> Until(Stopwatch clock, Func<Task<bool>> question)
    {
        while (clock.Elapsed < TimeSpan.FromMinutes(5))
        {
            try
            {
                if (await question()) return clock.Elapsed.TotalSeconds;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(20);
        }

        throw new TimeoutException("The server did not get there within five minutes.");
    }

    private static async Task<JsonElement> State(HttpClient http, string path) =>
        JsonDocument.Parse(await http.GetStringAsync(path)).RootElement;

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
