using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd.Outlook;

/// <summary>
/// Outlook on the web around the pane: a page at Outlook's own address that holds the pane in a frame, and Microsoft's real Office.js at
/// the address where the pane looks for it. Only the messages between the two are made up.
/// </summary>
internal sealed class FakeOutlook
{
    private const string Host = "https://outlook.office.com/";
    private const string Product = "https://coffee.contoso.example/";
    private const string OfficeJs = "https://appsforoffice.microsoft.com/lib/1/hosted/";

    private readonly IPage page;

    private FakeOutlook(IPage page) => this.page = page;

    public IFrameLocator Pane => page.FrameLocator("#pane");

    public IFrame Frame => page.Frames.Single(frame => frame.ParentFrame is not null);

    public static async Task<FakeOutlook> OpenAsync(IPage page, Uri pane, OutlookSetup setup)
    {
        Assert.True(Directory.Exists(Packages()), $"Office.js is not installed: npm ci in {Path.GetDirectoryName(Packages())}");
        await page.RouteAsync(Host + "**", route => route.FulfillAsync(new RouteFulfillOptions { Path = Own(new Uri(route.Request.Url).AbsolutePath.TrimStart('/')) }));
        await page.RouteAsync(OfficeJs + "**", route => setup.ScriptsBlocked ? route.AbortAsync() : route.FulfillAsync(new RouteFulfillOptions { Path = Packaged(route.Request.Url) }));
        await page.RouteAsync("https://ajax.aspnetcdn.com/**", route => route.FulfillAsync(new RouteFulfillOptions { Path = Own("microsoft-ajax.js") }));
        // Over https as everywhere, or Office.js asks for its own scripts without it, which the pane's policy forbids.
        await page.RouteAsync(Product + "**", async route =>
            await route.FulfillAsync(new RouteFulfillOptions { Response = await route.FetchAsync(new RouteFetchOptions { Url = new Uri(pane, new Uri(route.Request.Url).PathAndQuery).ToString() }) }));
        await page.GotoAsync(Host + "outlook.html");
        await page.EvaluateAsync("([address, setup]) => show(address, setup)", new object[] { Product + pane.AbsolutePath[1..], setup.ForScript() });
        return new FakeOutlook(page);
    }

    /// <summary>The user goes to another message, from this sender; null = to none.</summary>
    public Task SelectAsync(string? sender) => page.EvaluateAsync("(sender) => select(sender)", sender);

    /// <summary>The user chooses another theme; the colour is its background, <c>0xRRGGBB</c>.</summary>
    public Task PaintAsync(int background) => page.EvaluateAsync("(background) => paint(background)", background);

    /// <summary>Resolves when Office.js has heard from Outlook: the pane shows a week before, since it does not wait for it.</summary>
    public async Task ConnectedAsync()
    {
        await Frame.WaitForFunctionAsync("() => globalThis.Office !== undefined");
        await Frame.EvaluateAsync("async () => { await Office.onReady(); }");
    }

    /// <summary>Resolves when the pane listens to an event of Office.js.</summary>
    public Task ListensToAsync(string name) => page.WaitForFunctionAsync("(name) => listensTo(name)", name);

    /// <summary>What the pane handed on or asked for: <c>EscExit</c>, <c>TabExit</c>, and methods with what they were given.</summary>
    public async Task<IReadOnlyList<string>> ToldAsync() => await page.EvaluateAsync<string[]>("() => told");

    public Task ToldAsync(string what) => page.WaitForFunctionAsync("(what) => told.some((each) => each.includes(what))", what);

    private static string Packaged(string url) =>
        Path.Combine(Packages(), "@microsoft/office-js/dist", new Uri(url).AbsolutePath["/lib/1/hosted/".Length..]);

    private static string Packages() => Path.Combine(Path.GetDirectoryName(Folder())!, "OfficeJs", "node_modules");

    private static string Own(string file) => Path.Combine(Folder(), file);

    private static string Folder([CallerFilePath] string here = "") => Path.GetDirectoryName(here)!;
}
