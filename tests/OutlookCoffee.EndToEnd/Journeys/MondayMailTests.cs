using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd.Journeys;

/// <summary>A Monday morning: the mail lies in the inbox, and what its links lead to.</summary>
public sealed class MondayMailTests(Chromium chromium)
{
    private const string HasCome = """
        async (address) => {
          const newest = "/sandbox/graph/v1.0/me/messages?$select=internetMessageHeaders&$top=20&$orderby=receivedDateTime desc";
          const answer = await fetch(newest, { headers: { Authorization: `Bearer sandbox:${address}` } });
          // While the mailbox is read, it may be asked to wait.
          const { value = [] } = await answer.json();
          return value.some((each) => each.internetMessageHeaders?.some(({ name }) => name.toLowerCase() === "x-outlook-coffee"));
        }
        """;

    [Fact]
    public async Task It_comes_at_eight_and_its_links_lead_on_and_act_only_by_their_button()
    {
        var folder = Directory.CreateTempSubdirectory("outlook-coffee-monday-");
        // On Sunday the mailbox is read, then the machine sleeps until shortly after eight in Berlin.
        await using (await SandboxServer.StartReadAsync(On("2026-11-22T17:00:00Z", folder)))
        {
        }

        await using var server = SandboxServer.Start([SandboxServer.Small, .. On("2026-11-23T07:00:05Z", folder)]);
        var page = await chromium.NewPageAsync(1280, 900);
        await page.GotoAsync(server.Address.ToString());
        var address = (await server.Get("/api/me")).GetProperty("address").GetString()!;
        var mail = await OpenTheMailAsync(page, address);
        var name = (await ProposedAsync(server))!;
        await Expect(mail.GetByText(name).First).ToBeVisibleAsync();
        await page.PictureAsync("monday-mail");

        await TimesLeadToOutlooksOwnFormAsync(mail);
        await NamesLeadIntoThePaneAsync(page, mail);
        await AskMeLaterAsync(page, mail, server, name);
        folder.Delete(recursive: true);
    }

    private static (string, string)[] On(string now, DirectoryInfo folder) =>
        [("Sandbox:Now", now), ("Storage:ConnectionString", $"Data Source={Path.Combine(folder.FullName, "test.db")}")];

    /// <summary>The clock of the server looks every second who has a mail to come.</summary>
    private static async Task<IFrameLocator> OpenTheMailAsync(IPage page, string address)
    {
        await page.WaitForFunctionAsync(HasCome, address, new PageWaitForFunctionOptions { PollingInterval = 500, Timeout = 60_000 });
        await page.ReloadAsync();
        var row = page.Locator(".row").Filter(new() { HasTextRegex = new Regex("this week\\?") });
        await Expect(row).ToHaveCountAsync(1);
        await row.ClickAsync();

        return page.FrameLocator("iframe.designed");
    }

    private static async Task TimesLeadToOutlooksOwnFormAsync(IFrameLocator mail)
    {
        var times = mail.Locator("a[href^='https://outlook.office.com/calendar/']");
        await Expect(times.First).ToBeVisibleAsync();
        Assert.InRange(await times.CountAsync(), 1, 3);
        Assert.Contains("startdt=", await times.First.GetAttributeAsync("href"), StringComparison.Ordinal);
    }

    private static async Task NamesLeadIntoThePaneAsync(IPage page, IFrameLocator mail)
    {
        var somebody = mail.Locator("a[href*='?person=']").First;
        var name = (await somebody.InnerTextAsync()).Split(' ')[0];
        var pane = await page.RunAndWaitForPopupAsync(() => somebody.ClickAsync());
        await Expect(pane.GetByRole(AriaRole.Heading, new() { NameRegex = new Regex($"^You and {Regex.Escape(name)}") })).ToBeVisibleAsync();
        await pane.CloseAsync();

        pane = await page.RunAndWaitForPopupAsync(() => mail.GetByText("See everyone").ClickAsync());
        await Expect(pane.GetByRole(AriaRole.Heading, new() { Name = "People", Exact = true })).ToBeVisibleAsync();
        await pane.CloseAsync();
    }

    private static async Task AskMeLaterAsync(IPage page, IFrameLocator mail, SandboxServer server, string name)
    {
        var asked = await page.RunAndWaitForPopupAsync(() => mail.GetByText("Not now, ask me later").ClickAsync());
        await Expect(asked.GetByRole(AriaRole.Heading)).ToContainTextAsync(name);
        await asked.LookAsync("monday-link-asked");
        Assert.Equal(name, await ProposedAsync(server));

        await asked.GetByRole(AriaRole.Button).ClickAsync();
        await Expect(asked.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await asked.LookAsync("monday-link-done");
        Assert.NotEqual(name, await ProposedAsync(server));

        await asked.GotoAsync(asked.Url);
        await Expect(asked.GetByRole(AriaRole.Heading)).Not.ToContainTextAsync(name);
        await asked.LookAsync("monday-link-gone");
        await asked.CloseAsync();
    }

    private static async Task<string?> ProposedAsync(SandboxServer server) =>
        (await server.Get("/api/coffees/this-week")).GetProperty("person").GetProperty("name").GetString();
}
