using System.Text.Json;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd.Outlook;

/// <summary>The pane inside Outlook on the web, with the real Office.js between the two.</summary>
public sealed class OutlookTests(Chromium chromium, ReadMailbox mailbox)
{
    private const string Stop = "() => document.activeElement.id || document.activeElement.textContent";

    private const string Usable = """
        () => [...document.querySelectorAll("button, a[href], input, select, textarea, summary")]
          .filter((element) => element.checkVisibility() && element.tabIndex >= 0 && !element.disabled)
          .map((element) => element.id || element.textContent)
        """;

    [Fact]
    public async Task It_speaks_the_language_of_Outlook()
    {
        var outlook = await OpenAsync(new OutlookSetup { Language = "de-DE" });
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "Diese Woche" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Another_message_shows_another_person()
    {
        var others = (await mailbox.GetAsync("/api/coffees/this-week")).GetProperty("alternates");
        var (first, second) = (others[0], others[1]);
        var outlook = await OpenAsync(new OutlookSetup { From = AddressOf(first) });
        await Expect(outlook.Pane.Locator(".here")).ToContainTextAsync(FirstNameOf(first));

        await outlook.ListensToAsync("olkItemSelectedChanged");
        await outlook.SelectAsync(AddressOf(second));
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = $"You and {FirstNameOf(second)}" })).ToBeVisibleAsync();
        await outlook.SelectAsync(null);
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading, new() { Name = "This week" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Escape_closes_what_is_open_and_only_then_leaves_to_Outlook()
    {
        var outlook = await OpenAsync();
        await outlook.ConnectedAsync();
        var menu = outlook.Pane.GetByRole(AriaRole.Button, new() { Name = "More choices" });
        await menu.ClickAsync();
        await Expect(outlook.Pane.GetByRole(AriaRole.Menu)).ToBeVisibleAsync();
        await outlook.Pane.Locator(":focus").PressAsync("Escape");
        await Expect(outlook.Pane.GetByRole(AriaRole.Menu)).ToHaveCountAsync(0);
        await Expect(menu).ToBeFocusedAsync();
        Assert.DoesNotContain("EscExit", await outlook.ToldAsync());

        await menu.PressAsync("Escape");
        await outlook.ToldAsync("EscExit");
    }

    /// <summary>Office.js moves the focus itself, in an order and to places of its own.</summary>
    [Fact]
    public async Task Tab_stops_at_everything_that_can_be_used_and_then_leaves_to_Outlook()
    {
        var outlook = await OpenAsync();
        await outlook.ListensToAsync("olkItemSelectedChanged");
        await outlook.Pane.GetByRole(AriaRole.Button, new() { Name = "Settings" }).ClickAsync();
        await outlook.Pane.GetByText("How many").ClickAsync();
        await outlook.Pane.GetByRole(AriaRole.Button, new() { Name = "This week" }).FocusAsync();

        var stops = new List<string>();
        while (!(await outlook.ToldAsync()).Contains("TabExit") && stops.Count < 60)
        {
            stops.Add(await outlook.Frame.EvaluateAsync<string>(Stop));
            await outlook.Pane.Locator(":focus").PressAsync("Tab");
        }
        Assert.Equal(await outlook.Frame.EvaluateAsync<string[]>(Usable), stops);
    }

    [Theory]
    [InlineData(0x1f1f1f, "dark")]
    [InlineData(0xffffff, "light")]
    public async Task The_theme_of_Outlook_is_the_theme_of_the_pane(int background, string theme)
    {
        var outlook = await OpenAsync();
        await outlook.ListensToAsync("officeThemeChanged");
        await outlook.PaintAsync(background);
        await Expect(outlook.Pane.Locator("html")).ToHaveAttributeAsync("data-theme", theme);
    }

    [Theory]
    [InlineData("1.1")]
    [InlineData("1.4")]
    public async Task An_Outlook_that_tells_of_no_other_message_shows_the_week(string requirementSet)
    {
        var outlook = await OpenAsync(new OutlookSetup { Mailbox = requirementSet });
        await outlook.ConnectedAsync();
        await Expect(outlook.Pane.Locator(".times button")).ToHaveCountAsync(3);
        Assert.False(await outlook.Frame.EvaluateAsync<bool>("() => Office.context.requirements.isSetSupported('Mailbox', '1.5')"));
    }

    [Fact]
    public async Task Where_the_scripts_of_Microsoft_are_blocked_the_week_is_shown()
    {
        var outlook = await OpenAsync(new OutlookSetup { ScriptsBlocked = true });
        await Expect(outlook.Pane.Locator(".times button")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task Where_Outlook_never_answers_the_week_is_shown()
    {
        var outlook = await OpenAsync(new OutlookSetup { Silent = true });
        await Expect(outlook.Pane.Locator(".times button")).ToHaveCountAsync(3);
    }

    [Fact]
    public async Task An_invitation_opens_in_the_form_of_Outlook()
    {
        var outlook = await OpenAsync();
        await outlook.ListensToAsync("olkItemSelectedChanged");
        await outlook.Pane.Locator(".times button").First.ClickAsync();
        var subject = await outlook.Pane.Locator(".invite h3").InnerTextAsync();
        await outlook.Pane.GetByRole(AriaRole.Link, new() { Name = "Open in Outlook" }).ClickAsync();
        await outlook.ToldAsync(subject);
    }

    private static string AddressOf(JsonElement person) => person.GetProperty("addresses")[0].GetString()!;

    private static string FirstNameOf(JsonElement person) => person.GetProperty("name").GetString()!.Split(' ')[0];

    private async Task<FakeOutlook> OpenAsync(OutlookSetup? setup = null)
    {
        var page = await chromium.NewPageAsync(800, 700);
        var outlook = await FakeOutlook.OpenAsync(page, await mailbox.PaneAsync(), setup ?? new OutlookSetup());
        await Expect(outlook.Pane.GetByRole(AriaRole.Heading).First).ToBeVisibleAsync();
        return outlook;
    }
}
