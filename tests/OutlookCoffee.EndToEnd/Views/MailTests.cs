using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace OutlookCoffee.EndToEnd.Views;

/// <summary>The weekly mail on a phone and in a reading pane, light and dark, in every language.</summary>
public sealed class MailTests(Chromium chromium)
{
    private static readonly int[] Widths = [360, 640];
    private static readonly string[] Languages = ["en", "de", "fr", "es", "ja", "ar"];

    /// <summary>A mail is shown inside a mail program, whose page has the landmarks.</summary>
    private static readonly string[] ForWholePages = ["landmark-one-main", "region"];

    /// <summary>What does not fit: a page that scrolls sideways, and words beyond its edge.</summary>
    private const string Misfits = """
        () => {
          const { scrollWidth, clientWidth } = document.documentElement;
          const said = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} > ${clientWidth}`] : [];
          for (const element of document.querySelectorAll("a, td, h1, h2, p, span")) {
            const box = element.getBoundingClientRect();
            if (box.width > 1 && (box.left < -1 || box.right > clientWidth + 1)) said.push(`sticks out: ${element.textContent.trim().slice(0, 60)}`);
          }
          return said;
        }
        """;

    [Fact]
    public async Task It_fits_and_keeps_nobody_out()
    {
        await using var server = await SandboxServer.StartReadAsync();
        var page = await chromium.NewPageAsync(Widths[0], 800);
        var problems = new List<string>();
        foreach (var language in Languages)
        {
            await SpeakAsync(server, language);
            await LookAsync(page, server, language, problems);
        }

        await SpeakAsync(server, "en");
        await SkipAsync(server);
        await LookAsync(page, server, "en-skipped", problems);
        if (problems.Count > 0) Assert.Fail(string.Join('\n', problems.Distinct()));
    }

    private static async Task LookAsync(IPage page, SandboxServer server, string name, List<string> problems)
    {
        await page.GotoAsync(new Uri(server.Address, "api/report").ToString());
        await Axe.BringAsync(page);
        foreach (var appearance in Appearance.All.Where(each => each.Forced == ForcedColors.None))
        {
            await appearance.PutOnAsync(page);
            foreach (var width in Widths)
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.PictureAsync($"mail-{name}-{appearance.Name}-{width}");
                string[] found = [.. await page.EvaluateAsync<string[]>(Misfits), .. await Axe.RunAsync(page, ForWholePages)];
                problems.AddRange(found.Select(each => $"{name} {appearance.Name} {width}: {each}"));
            }
        }
    }

    private static async Task SpeakAsync(SandboxServer server, string language)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        var settings = (await client.GetFromJsonAsync<JsonObject>("api/me/settings", TestContext.Current.CancellationToken))!;
        settings["language"] = language;
        using var answer = await client.PutAsJsonAsync("api/me/settings", settings, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }

    private static async Task SkipAsync(SandboxServer server)
    {
        using var client = new HttpClient { BaseAddress = server.Address };
        var id = (await server.Get("/api/coffees/this-week")).GetProperty("person").GetProperty("id").GetString();
        using var answer = await client.PostAsJsonAsync("api/coffees/this-week/pass", new { personId = id, reason = "notThisWeek" }, TestContext.Current.CancellationToken);
        answer.EnsureSuccessStatusCode();
    }
}
