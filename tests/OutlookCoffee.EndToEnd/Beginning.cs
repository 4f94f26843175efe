using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd;

/// <summary>The first moment of a pane whose mailbox was never read.</summary>
internal static class Beginning
{
    /// <summary>Reads the mailbox: the pane asks before it does, or has begun already.</summary>
    /// <param name="pane">The pane's own element, in English.</param>
    public static async Task BeginAsync(ILocator pane)
    {
        var begin = pane.GetByRole(AriaRole.Button, new() { Name = "Begin", Exact = true });
        var begun = pane.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex("^(Getting to know your mailbox|This week)$") });
        await Expect(begin.Or(begun).First).ToBeVisibleAsync(new() { Timeout = 30_000 });
        if (await begin.IsVisibleAsync()) await begin.ClickAsync();
    }
}
