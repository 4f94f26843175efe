using System.Runtime.CompilerServices;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd;

/// <summary>Looks at a page as a person does and as assistive technology does.</summary>
internal static class Looking
{
    /// <summary>Keeps a picture under <c>screenshots</c>, and fails on what axe finds in the page or in a frame of it.</summary>
    public static async Task LookAsync(this IPage page, string name, [CallerFilePath] string here = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(here)!, "screenshots");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, name + ".png") });
        var found = await page.RunAxe();
        var problems = found.Violations.SelectMany(rule => rule.Nodes.Select(node => $"{rule.Id} ({rule.Help}) at {node.Target}: {node.Html}")).ToList();
        if (problems.Count > 0) Assert.Fail($"axe on {name}:\n{string.Join('\n', problems)}");
    }
}
