using System.IO.Compression;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>What a browser has to fetch before the first name is on the screen.</summary>
public sealed class SizeTests(Chromium chromium, ReadMailbox mailbox)
{
    private const int MostScript = 60 * 1024, MostStyle = 10 * 1024;

    [Fact]
    public async Task The_first_view_is_small()
    {
        var page = await chromium.NewPageAsync(320, 570);
        var fetched = new List<IResponse>();
        page.Response += (_, response) => fetched.Add(response);
        await page.GotoAsync((await mailbox.PaneAsync()).ToString());
        await Expect(page.Locator(".times button")).ToHaveCountAsync(3);

        var scripts = await OfAsync(fetched, "script");
        Assert.InRange(scripts.Sum(Compressed), 1, MostScript);
        Assert.InRange((await OfAsync(fetched, "stylesheet")).Sum(Compressed), 1, MostStyle);
        Assert.DoesNotContain(scripts, script => System.Text.Encoding.UTF8.GetString(script).Contains("msal.js.browser", StringComparison.Ordinal));
    }

    private static async Task<byte[][]> OfAsync(List<IResponse> fetched, string kind) =>
        await Task.WhenAll(fetched.Where(response => response.Request.ResourceType == kind).Select(response => response.BodyAsync()));

    /// <summary>With the best that Brotli can do, as the files are kept.</summary>
    private static long Compressed(byte[] content)
    {
        using var small = new MemoryStream();
        using (var brotli = new BrotliStream(small, CompressionLevel.SmallestSize, leaveOpen: true)) brotli.Write(content);
        return small.Length;
    }
}
