using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd.Journeys;

/// <summary>From the first moment to the settings, by mouse, in a pane as narrow as Outlook shows it.</summary>
public sealed class MouseJourneyTests(Chromium chromium)
{
    [Fact]
    public async Task Everything_the_pane_can_do_is_done_by_mouse()
    {
        await using var server = SandboxServer.StartSmall();
        var page = await chromium.NewPageAsync(320, 570);
        await page.Context.RouteAsync("https://outlook.office.com/**", route => route.FulfillAsync(new RouteFulfillOptions { Body = "Outlook" }));
        await page.GotoAsync(server.Pane.ToString());
        var pane = page.Locator("#pane");
        await Beginning.BeginAsync(pane);
        await Expect(pane.GetByText("Your mail is read").First).ToBeVisibleAsync(new() { Timeout = 60_000 });

        await ChooseAKindAsync(pane);
        await WriteALetterAsync(pane);
        await HoldAsync(pane, server);
        await MoveAsync(pane);
        await SendAsync(pane, server);
        await YearAsync(pane);
        await PeopleAsync(pane);
        await PersonAsync(pane);
        await SettingsAsync(page, pane, server);
    }

    private static async Task ChooseAKindAsync(ILocator pane)
    {
        foreach (var kind in new[] { "Decaf", "Lunch", "Coffee" })
        {
            await pane.GetByRole(AriaRole.Radio, new() { Name = kind }).ClickAsync();
            await Expect(pane.GetByRole(AriaRole.Radio, new() { Name = kind })).ToBeCheckedAsync();
            await Expect(Times(pane).First.Or(pane.GetByText("No time fits"))).ToBeVisibleAsync();
        }
    }

    private static async Task WriteALetterAsync(ILocator pane)
    {
        await Button(pane, "Ask first").ClickAsync();
        await Expect(Heading(pane, new Regex("^Ask .+ first$"))).ToBeVisibleAsync();
        await Expect(pane.GetByLabel("Text")).ToHaveValueAsync(new Regex("."));
        await pane.GetByRole(AriaRole.Link, new() { Name = "Open in Outlook" }).ClickAsync();
        await Expect(pane.GetByText("Once you have sent it")).ToBeVisibleAsync();
        await Button(pane, "Done").ClickAsync();
        await Expect(Times(pane)).ToHaveCountAsync(3);
    }

    private static async Task HoldAsync(ILocator pane, SandboxServer server)
    {
        await Button(pane, new Regex("more times?$")).ClickAsync();
        await Expect(Times(pane)).Not.ToHaveCountAsync(3);
        await Times(pane).First.ClickAsync();
        await Button(pane, "Change the text").ClickAsync();
        await pane.GetByLabel("Subject").FillAsync("Coffee, after all this time?");
        await Button(pane, "Done").ClickAsync();
        await Expect(Heading(pane, "Coffee, after all this time?")).ToBeVisibleAsync();
        await Button(pane, "Hold the time").ClickAsync();
        await Expect(Heading(pane, "Time held")).ToBeVisibleAsync();
        Assert.Equal("draft", (await CoffeeOf(server)).GetProperty("state").GetString());
    }

    private static async Task MoveAsync(ILocator pane)
    {
        await Button(pane, "Another time").ClickAsync();
        await Times(pane).Nth(1).ClickAsync();
        await Expect(pane.GetByText("Moved to")).ToBeVisibleAsync();
    }

    private static async Task SendAsync(ILocator pane, SandboxServer server)
    {
        await Button(pane, "Send the invitation…").ClickAsync();
        await Button(pane, "Not yet").ClickAsync();
        Assert.Empty((await server.Get("/sandbox/deliveries")).EnumerateArray());
        await Button(pane, "Send the invitation…").ClickAsync();
        await Button(pane, "Send now").ClickAsync();
        await Expect(Heading(pane, "Invitation sent")).ToBeVisibleAsync();
        Assert.Single((await server.Get("/sandbox/deliveries")).EnumerateArray());
    }

    private static async Task YearAsync(ILocator pane)
    {
        await Button(pane, "Year").ClickAsync();
        await Expect(Heading(pane, "The year 2026")).ToBeVisibleAsync();
        await Expect(pane.GetByRole(AriaRole.Region, new() { Name = "Coffees" }).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Button(pane, "The year before").ClickAsync();
        await Expect(Heading(pane, "The year 2025")).ToBeVisibleAsync();
    }

    private static async Task PeopleAsync(ILocator pane)
    {
        await Button(pane, "People").ClickAsync();
        foreach (var list in new[] { "Pinned", "Snoozed", "Let go" })
        {
            await pane.GetByRole(AriaRole.Radio, new() { Name = list }).ClickAsync();
            await Expect(pane.Locator(".rows button")).ToHaveCountAsync(0);
        }
        foreach (var list in new[] { "All", "Quiet" })
        {
            await pane.GetByRole(AriaRole.Radio, new() { Name = list }).ClickAsync();
            await Expect(pane.Locator(".rows button").Nth(5)).ToBeVisibleAsync();
        }
        var name = await pane.Locator(".rows button strong").Nth(5).InnerTextAsync();
        await pane.GetByRole(AriaRole.Searchbox).FillAsync(name);
        await Expect(pane.Locator(".rows button").First).ToContainTextAsync(name);
        await pane.Locator(".rows button").First.ClickAsync();
        await Expect(Heading(pane, new Regex("^You and "))).ToBeVisibleAsync();
    }

    private static async Task PersonAsync(ILocator pane)
    {
        await Button(pane, "Add a note").ClickAsync();
        await pane.GetByLabel("Note").FillAsync("Plays the cello.");
        await Button(pane, "Save").ClickAsync();
        await Expect(pane.GetByText("Plays the cello.")).ToBeVisibleAsync();

        foreach (var choice in new[] { "Pin", "Snooze for a month", "Let go" })
        {
            await Button(pane, choice).ClickAsync();
            await Expect(Button(pane, "Take it back")).ToBeVisibleAsync();
            await pane.Locator(".notice").GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
            await Expect(pane.GetByText("Undone.")).ToBeVisibleAsync();
            await Expect(Button(pane, "Take it back")).ToHaveCountAsync(0);
        }
    }

    private static async Task SettingsAsync(IPage page, ILocator pane, SandboxServer server)
    {
        await Button(pane, "Settings").ClickAsync();
        await pane.GetByText("How many").ClickAsync();
        await pane.GetByLabel("Cups a year").FillAsync("40");
        await pane.GetByLabel("Cups a year").PressAsync("Enter");
        await Expect(pane.GetByText("Saved.")).ToBeVisibleAsync();
        Assert.Equal(40, (await server.Get("/api/me/settings")).GetProperty("yearGoal").GetInt32());

        await pane.GetByText("Language").First.ClickAsync();
        // The pane speaks it at once; only what has reached the server outlives the page.
        await page.RunAndWaitForResponseAsync(() => pane.GetByLabel("Language").SelectOptionAsync("Deutsch"), answer => answer.Request.Method == "PUT");
        await Expect(Heading(pane, "Einstellungen")).ToBeVisibleAsync();
        await page.ReloadAsync();
        await Expect(Heading(pane, "Diese Woche")).ToBeVisibleAsync();
    }

    private static ILocator Times(ILocator pane) => pane.Locator(".times button");

    private static ILocator Button(ILocator pane, string name) => pane.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Button(ILocator pane, Regex name) => pane.GetByRole(AriaRole.Button, new() { NameRegex = name });

    private static ILocator Heading(ILocator pane, string name) => pane.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    private static ILocator Heading(ILocator pane, Regex name) => pane.GetByRole(AriaRole.Heading, new() { NameRegex = name });

    private static async Task<JsonElement> CoffeeOf(SandboxServer server) =>
        Assert.Single((await server.Get("/api/coffees?year=2026")).GetProperty("items").EnumerateArray());
}
