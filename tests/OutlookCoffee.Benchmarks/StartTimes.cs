using System.Globalization;
using System.Text.Json;

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
        await using var server = new ServerProcess([$"--Sandbox:Messages={messages}", "--Sandbox:Seed=7"]);
        var ready = await server.Until(async http => (await http.GetAsync("/health/ready")).IsSuccessStatusCode);
        var built = await server.Until(async http => (await http.GetAsync("/api/me")).IsSuccessStatusCode);
        await server.Http.PostAsync("/api/me/sync", null);
        var proposed = await server.Until(async http => (await State(http, "/api/coffees/this-week")).GetProperty("state").GetString() == "proposed");
        var read = await server.Until(async http => (await State(http, "/api/me")).GetProperty("sync").GetProperty("state").GetString() == "idle");
        return string.Create(CultureInfo.InvariantCulture, $"| {messages:N0} | {run} | {ready:F1} | {built:F1} | {proposed:F1} | {read:F1} |");
    }

    private static async Task<JsonElement> State(HttpClient http, string path) =>
        JsonDocument.Parse(await http.GetStringAsync(path)).RootElement;
}
