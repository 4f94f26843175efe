using System.Runtime.CompilerServices;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd;

/// <summary>Looks at a page as a person does and as assistive technology does.</summary>
internal static class Looking
{
    /// <summary>Keeps a picture under <c>screenshots</c>, and fails on what axe finds in the page or in a frame of it.</summary>
    public static async Task LookAsync(this IPage page, string name)
    {
        await page.PictureAsync(name);
        var problems = await page.AxeAsync();
        if (problems.Count > 0) Assert.Fail($"axe on {name}:\n{string.Join('\n', problems)}");
    }

    /// <summary>Keeps a picture of the whole page under <c>screenshots</c>, for people to look at.</summary>
    public static Task PictureAsync(this IPage page, string name) =>
        page.ScreenshotAsync(new PageScreenshotOptions { FullPage = true, Path = Path.Combine(Folder(), name + ".png") });

    /// <summary>What axe finds in the page or in a frame of it.</summary>
    public static async Task<IReadOnlyList<string>> AxeAsync(this IPage page)
    {
        var found = await page.RunAxe();
        return [.. found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({rule.Help}) at {node.Target}: {node.Html}"))];
    }

    private static string Folder([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "screenshots");
}
