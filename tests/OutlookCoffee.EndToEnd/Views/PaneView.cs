using System.Text.Json.Nodes;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>Something the pane can show, and the way there, in whatever language it speaks.</summary>
/// <param name="Shown">What is on the screen once it is there.</param>
internal sealed record PaneView(string Name, string Shown)
{
    /// <summary>Answers of the server that are changed on their way, by the end of their path.</summary>
    public Dictionary<string, Action<JsonObject>> Changes { get; init; } = [];

    /// <summary>Paths that the server never answers.</summary>
    public IReadOnlyList<string> Silent { get; init; } = [];

    /// <summary>Paths that cannot be reached.</summary>
    public IReadOnlyList<string> Broken { get; init; } = [];

    /// <summary>What is clicked, one after the other.</summary>
    public IReadOnlyList<string> Clicks { get; init; } = [];

    /// <summary>Opens the pane and goes there.</summary>
    public async Task OpenAsync(IPage page, Uri pane)
    {
        await page.UnrouteAllAsync();
        foreach (var (path, change) in Changes) await page.RouteAsync("**" + path, route => Change(route, change));
        foreach (var path in Silent) await page.RouteAsync("**" + path, _ => Task.CompletedTask);
        foreach (var path in Broken) await page.RouteAsync("**" + path, route => route.AbortAsync());
        await page.GotoAsync(pane.ToString());
        foreach (var click in Clicks)
        {
            await SettledAsync(page, click);
            await page.Locator(click).First.ClickAsync();
        }

        await SettledAsync(page, Shown);
    }

    /// <summary>It is there, and nothing that is still to come moves it.</summary>
    private static async Task SettledAsync(IPage page, string element)
    {
        await Expect(page.Locator(element).First).ToBeVisibleAsync();
        await Expect(page.Locator(".skeleton")).ToHaveCountAsync(0);
    }

    private static async Task Change(IRoute route, Action<JsonObject> change)
    {
        var answer = await route.FetchAsync();
        var body = JsonNode.Parse(await answer.TextAsync())!.AsObject();
        change(body);
        await route.FulfillAsync(new RouteFulfillOptions { Status = answer.Status, ContentType = "application/json", Body = body.ToJsonString() });
    }
}
