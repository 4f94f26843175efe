using Microsoft.Playwright;
using OutlookCoffee.EndToEnd;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace OutlookCoffee.EndToEnd;

/// <summary>The system's own Chromium, driven by Playwright; one for the whole test run, started when the first test asks for a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>What is waited for comes at once on an idle machine; on a busy one the default of five seconds failed tests that were right.</summary>
    private const float LongestWait = 30_000;

    private readonly Lazy<Task<(IPlaywright Driver, IBrowser Browser)>> running = new(StartAsync);

    /// <summary>A page with nothing remembered; skips the test when there is no Chromium.</summary>
    /// <param name="locale">The language and place that the browser wishes for, BCP 47.</param>
    public async Task<IPage> NewPageAsync(int width, int height, string locale = "en-GB")
    {
        Assert.SkipWhen(ChromiumProgram.Path is null, "Chromium is not installed: apt-get install chromium");
        Assertions.SetDefaultExpectTimeout(LongestWait);
        var (_, browser) = await running.Value;
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = new ViewportSize { Width = width, Height = height },
            Locale = locale,
            // Not the mailbox's zone, so that a time shown in the browser's zone is seen to be wrong.
            TimezoneId = "America/New_York",
            ReducedMotion = ReducedMotion.Reduce,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!running.IsValueCreated) return;
        var (driver, browser) = await running.Value;
        await browser.DisposeAsync();
        driver.Dispose();
    }

    private static async Task<(IPlaywright Driver, IBrowser Browser)> StartAsync()
    {
        var driver = await Playwright.CreateAsync();
        return (driver, await driver.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = ChromiumProgram.Path, Args = ChromiumProgram.Arguments }));
    }
}
