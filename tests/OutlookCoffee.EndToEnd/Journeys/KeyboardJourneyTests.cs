using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace OutlookCoffee.EndToEnd.Journeys;

/// <summary>The same without a mouse: Tab, arrows, Enter, Space and Escape.</summary>
public sealed class KeyboardJourneyTests(Chromium chromium) : IAsyncLifetime
{
    private SandboxServer server = null!;
    private IPage page = null!;
    private ILocator pane = null!;
    private Keyboard keys = null!;

    public async ValueTask InitializeAsync()
    {
        server = await SandboxServer.StartReadAsync();
        page = await chromium.NewPageAsync(320, 570);
        pane = page.Locator("#pane");
        keys = new Keyboard(page);
        await page.GotoAsync(server.Pane.ToString());
        await Expect(pane.Locator(".times button")).ToHaveCountAsync(3);
    }

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Fact]
    public async Task A_coffee_is_found_worded_held_and_sent_by_keyboard()
    {
        await keys.ToAsync(Radio("Coffee"));
        await keys.PressAsync("ArrowRight", Radio("Decaf"));
        await keys.PressAsync("Home", Radio("Coffee"));
        await keys.ToAsync(Button("Ask first"));
        await keys.PressAsync("Enter", Heading(new Regex("^Ask .+ first$")));
        await keys.ToAsync(Button("Back"), back: true);
        await keys.PressAsync("Enter", pane.Locator(".person .heading"));

        await keys.ToAsync(Button("3 more times"));
        await keys.PressAsync("Enter", pane.Locator(".times button").Nth(3));
        await keys.ToAsync(pane.Locator(".times button").First, back: true);
        await keys.PressAsync("Enter", Heading("The invitation"));
        await keys.ToAsync(Button("Change the text"));
        await keys.PressAsync("Enter", pane.GetByLabel("Subject"));
        await keys.TypeAsync("Coffee, after all this time?");
        await keys.PressAsync("Escape", Button("Change the text"));
        await keys.ToAsync(Button("Hold the time"));
        await keys.PressAsync("Enter", Heading("Time held"));

        await keys.ToAsync(Button("Send the invitation…"));
        await keys.PressAsync("Space", Heading("Send it?"));
        await keys.PressAsync("Escape", Button("Send the invitation…"));
        await keys.PressAsync("Enter", Heading("Send it?"));
        await keys.ToAsync(Button("Send now"));
        await keys.PressAsync("Enter", Heading("Invitation sent"));
        Assert.Single((await server.Get("/sandbox/deliveries")).EnumerateArray());
    }

    [Fact]
    public async Task People_and_settings_are_reached_by_keyboard()
    {
        await keys.ToAsync(Button("People"));
        await keys.PressAsync("Enter", Heading("People"));
        await keys.ToAsync(pane.GetByRole(AriaRole.Searchbox));
        await keys.TypeAsync("nobody at all");
        await Expect(pane.GetByText("Nobody matches.")).ToBeVisibleAsync();
        await keys.PressAsync("Escape", pane.GetByRole(AriaRole.Searchbox));
        await Expect(pane.Locator(".rows button").First).ToBeVisibleAsync();
        await keys.ToAsync(Radio("Quiet"));
        await keys.PressAsync("ArrowRight", Radio("All"));
        await Expect(pane.Locator(".rows button").First).ToBeVisibleAsync();
        await keys.ToAsync(pane.Locator(".rows button").First);
        await keys.PressAsync("Enter", Heading(new Regex("^You and ")));

        await keys.ToAsync(Button("Add a note"));
        await keys.PressAsync("Enter", pane.GetByLabel("Note"));
        await keys.TypeAsync("Plays the cello.");
        await keys.ToAsync(Button("Save"));
        await keys.PressAsync("Enter", Button("Edit the note"));

        await keys.ToAsync(Button("Snooze for a month"));
        await keys.PressAsync("Enter", Button("Snooze for a month"));
        await Expect(Button("Take it back")).ToBeVisibleAsync();
        await keys.ToAsync(pane.Locator(".notice button").First, back: true);
        await page.Keyboard.PressAsync("Enter");
        await Expect(pane.GetByText("Undone.")).ToBeVisibleAsync();
        // Undo is gone; what is left of the notice gets the focus a moment after it is there.
        await Expect(pane.Locator(".notice button")).ToBeFocusedAsync();
        await keys.WellAsync();
    }

    [Fact]
    public async Task Settings_and_the_year_are_reached_by_keyboard()
    {
        await keys.ToAsync(Button("Year"));
        await keys.PressAsync("Enter", Heading("The year 2026"));
        await keys.ToAsync(Button("Settings"), back: true);
        await keys.PressAsync("Enter", Heading("Settings"));
        var section = pane.Locator("summary", new() { HasText = "How many" });
        await keys.ToAsync(section);
        await keys.PressAsync("Enter", section);
        await keys.ToAsync(pane.GetByLabel("Cups a year"));
        await keys.TypeAsync("41");
        await keys.ToAsync(pane.GetByLabel("No proposals before"));
        await Expect(pane.GetByText("Saved.")).ToBeVisibleAsync();
        await keys.WellAsync();
    }

    private ILocator Radio(string name) => pane.GetByRole(AriaRole.Radio, new() { Name = name, Exact = true });

    private ILocator Button(string name) => pane.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private ILocator Heading(string name) => pane.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true });

    private ILocator Heading(Regex name) => pane.GetByRole(AriaRole.Heading, new() { NameRegex = name });
}
