using System.Globalization;
using System.Text.Json;
using Microsoft.Playwright;
using OutlookCoffee.EndToEnd;

namespace OutlookCoffee.Benchmarks.Pane;

/// <summary>From opening the pane to a name, in a browser whose processor is slowed down.</summary>
internal static class PaneTimes
{
    private const int Slowdown = 4, Rounds = 22, LeftOut = 2;

    /// <summary>Looks at every frame, and notes when something stood in it first; milliseconds since the navigation began.</summary>
    private const string Look = """
        (() => {
          globalThis.shown = {};
          const look = () => {
            if (document.querySelector(".person .heading")?.textContent) shown.name ??= performance.now();
            if (document.querySelector(".times button")) shown.times ??= performance.now();
            requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        })();
        """;

    public static async Task<int> RunAsync()
    {
        await using var server = new ServerProcess(["--Sandbox:Messages=20000", "--Sandbox:Seed=7"]);
        await server.Until(async http => (await http.GetAsync("/api/me")).IsSuccessStatusCode);
        await server.Http.PostAsync("/api/me/sync", null);
        await server.Until(async http => JsonDocument.Parse(await http.GetStringAsync("/api/me")).RootElement.GetProperty("sync").GetProperty("state").GetString() == "idle");
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = ChromiumProgram.Path, Args = ChromiumProgram.Arguments });
        var rounds = new List<Shown>();
        for (var round = 0; round < Rounds; round++) rounds.Add(await OpenAsync(browser, new Uri(server.Http.BaseAddress!, "addin/taskpane.html")));
        Print("name", rounds.Skip(LeftOut).Select(shown => shown.Name));
        Print("times", rounds.Skip(LeftOut).Select(shown => shown.Times));
        return 0;
    }

    /// <summary>With an empty cache: every context has one of its own.</summary>
    private static async Task<Shown> OpenAsync(IBrowser browser, Uri pane)
    {
        await using var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = 320, Height = 570 }, Locale = "en-GB" });
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync(Look);
        await (await context.NewCDPSessionAsync(page)).SendAsync("Emulation.setCPUThrottlingRate", new() { ["rate"] = Slowdown });
        await page.GotoAsync(pane.ToString());
        await page.WaitForFunctionAsync("() => shown.name && shown.times");
        return new(await page.EvaluateAsync<double>("() => shown.name"), await page.EvaluateAsync<double>("() => shown.times"));
    }

    private static void Print(string what, IEnumerable<double> milliseconds)
    {
        var sorted = milliseconds.Order().ToList();
        double At(double part) => sorted[(int)((sorted.Count - 1) * part)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} on the screen: {At(0.5):N0} ms ({At(0.25):N0}–{At(0.75):N0})"));
    }

    private sealed record Shown(double Name, double Times);
}
