using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>Every view, in every language and appearance, as narrow as Outlook on the web shows it on a small screen.</summary>
public sealed class ViewTests(Chromium chromium, ReadMailbox mailbox)
{
    private const int Narrow = 320, Wide = 450, Zoomed = 160, Height = 570;

    /// <summary>As many as the machine has hands for; each looks at a share of the views.</summary>
    private const int Pages = 2;

    private readonly ConcurrentQueue<string> problems = [];

    [Theory]
    [InlineData("en-GB")]
    [InlineData("de-DE")]
    [InlineData("fr-FR")]
    [InlineData("es-ES")]
    [InlineData("ja-JP")]
    [InlineData("ar-EG")]
    public async Task Every_view_fits_and_keeps_nobody_out(string locale)
    {
        var pane = await mailbox.PaneAsync();
        var left = new ConcurrentQueue<PaneView>(PaneViews.All);
        await Task.WhenAll(Enumerable.Range(0, Pages).Select(async _ =>
        {
            var page = await chromium.NewPageAsync(Narrow, Height, locale);
            while (left.TryDequeue(out var view)) await LookAsync(page, view, pane, locale[..2]);
            await page.Context.CloseAsync();
        }));
        if (!problems.IsEmpty) Assert.Fail(string.Join('\n', problems.Distinct().Order(StringComparer.Ordinal)));
    }

    private async Task LookAsync(IPage page, PaneView view, Uri pane, string language)
    {
        try
        {
            await page.SetViewportSizeAsync(Narrow, Height);
            await view.OpenAsync(page, pane);
            Note(view, "at 320 px", await page.MisfitsAsync(rightToLeft: language == "ar"));
            await Axe.BringAsync(page);
            foreach (var appearance in Appearance.All)
            {
                await appearance.PutOnAsync(page);
                Note(view, appearance.Name, await Axe.RunAsync(page));
                if (language == "en" || (language == "ar" && appearance.Name == "light")) await page.PictureAsync($"{view.Name}-{language}-{appearance.Name}-320");
            }
            await ZoomAsync(page, view, language);
        }
        catch (Exception error) when (error is PlaywrightException or TimeoutException)
        {
            Note(view, "on the way there", [error.Message]);
        }
    }

    /// <summary>Wider, and as if it were shown at twice its size.</summary>
    private async Task ZoomAsync(IPage page, PaneView view, string language)
    {
        await Appearance.All[0].PutOnAsync(page);
        await page.SetViewportSizeAsync(Wide, Height);
        if (language == "en") await page.PictureAsync($"{view.Name}-{language}-light-450");
        await page.SetViewportSizeAsync(Zoomed, Height);
        Note(view, "at 200 %", (await page.MisfitsAsync(rightToLeft: language == "ar")).Where(each => each.StartsWith("the page", StringComparison.Ordinal)));
    }

    private void Note(PaneView view, string when, IEnumerable<string> found)
    {
        foreach (var each in found) problems.Enqueue($"{view.Name} {when}: {each}");
    }
}
