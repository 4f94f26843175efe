using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd;

/// <summary>What a person sees who starts the product for the first time.</summary>
public sealed class SandboxJourneyTests(Chromium chromium)
{
    /// <summary>The first reading of 20,000 messages on a small machine.</summary>
    private static readonly LocatorAssertionsToBeVisibleOptions AfterReading = new() { Timeout = 120_000 };

    [Fact]
    public async Task From_the_first_page_to_a_coffee_in_the_calendar()
    {
        await using var server = SandboxServer.Start();
        var page = await chromium.NewPageAsync(1280, 800);
        var complaints = Complaints(page);
        await page.GotoAsync(server.Address.ToString());
        var pane = page.FrameLocator("iframe[title='Outlook Coffee']");

        await Beginning.BeginAsync(pane.Locator("#pane"));
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "This week", Exact = true })).ToBeVisibleAsync(AfterReading);
        await Expect(pane.GetByText("Your mail is read").First).ToBeVisibleAsync(AfterReading);
        var week = await server.Get("/api/coffees/this-week");
        var name = week.GetProperty("person").GetProperty("name").GetString()!;
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true })).ToBeVisibleAsync();
        await Expect(pane.GetByText(week.GetProperty("person").GetProperty("why").GetString()!).First).ToBeVisibleAsync();
        var times = pane.GetByRole(AriaRole.Region, new() { Name = "A time for it" }).GetByRole(AriaRole.Listitem).GetByRole(AriaRole.Button);
        await Expect(times).ToHaveCountAsync(3);
        await page.LookAsync("1-proposal");

        await times.First.ClickAsync();
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "The invitation" })).ToBeVisibleAsync();
        var hold = pane.GetByRole(AriaRole.Button, new() { Name = "Hold the time" });
        await Expect(hold).ToBeVisibleAsync();
        await page.LookAsync("2-invitation");

        await hold.ClickAsync();
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "Time held" })).ToBeVisibleAsync();
        await HeldInTheCalendar(server, page, name);
        await page.LookAsync("3-held");
        Assert.Empty(complaints);
    }

    /// <summary>It stands in the week calendar beside the pane, only the user is in it, and nobody was mailed.</summary>
    private static async Task HeldInTheCalendar(SandboxServer server, IPage page, string name)
    {
        var year = await server.Get("/api/coffees?year=2026");
        var coffee = Assert.Single(year.GetProperty("items").EnumerateArray());
        Assert.Equal("draft", coffee.GetProperty("state").GetString());
        Assert.Equal(name, coffee.GetProperty("personName").GetString());
        Assert.Equal(JsonValueKind.Array, (await server.Get("/sandbox/deliveries")).ValueKind);
        Assert.Empty((await server.Get("/sandbox/deliveries")).EnumerateArray());

        var time = coffee.GetProperty("start").GetString()![11..16];
        var calendar = page.GetByRole(AriaRole.Main, new() { Name = "Calendar" });
        var held = calendar.Locator(".event", new() { HasText = "Only you" }).And(calendar.GetByTitle(new Regex($"\\b{time}\\b")));
        await Expect(held).ToHaveCountAsync(1);
        await Expect(held).ToBeInViewportAsync();
        await Expect(held).ToContainTextAsync(name.Split(' ')[0]);
    }

    /// <summary>What the browser complains about: errors in the console, exceptions, and whatever is asked of another host.</summary>
    private static List<string> Complaints(IPage page)
    {
        var complaints = new List<string>();
        page.Console += (_, message) =>
        {
            if (message.Type == "error") complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { IsLoopback: false, Scheme: "http" or "https" } elsewhere) complaints.Add($"asked {elsewhere.Host}");
        };
        return complaints;
    }
}
