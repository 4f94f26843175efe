using System.Text.Json.Nodes;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

public sealed class EmptyWeekTests
{
    [Fact]
    public async Task An_empty_week_counts_why_and_never_speaks_of_who_was_let_go()
    {
        await using var app = new TestApp();
        Friends.Mailbox(2).Friend("now@c.example", "2026-11-20").Contact("No Mail", "rare@d.example").Mail("2025-01-01T10:00:00Z", "rare@d.example", [GraphMailbox.Ada])
            .At(app.Graph);
        await app.Sync();
        var quiet = (await app.People("quiet")).Select(one => one.GetProperty("id").GetString()).ToList();
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{quiet[0]}/choice", """{"kind":"letGo"}""")).Ok;
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{quiet[1]}/choice", """{"kind":"snoozed","until":"2027-03-01"}""")).Ok;

        var week = await app.Get("/api/coffees/this-week");

        Assert.Equal("none", week.GetProperty("state").GetString());
        var reasons = week.GetProperty("emptyBecause").EnumerateArray()
            .ToDictionary(one => one.GetProperty("reason").GetString()!, one => one.GetProperty("count").GetInt32());
        Assert.Equal(new Dictionary<string, int> { ["snoozed"] = 1, ["tooLittleHistory"] = 1, ["inTouch"] = 1 }, reasons);
    }

    [Theory]
    [InlineData("coffeesPerWeek", "0", "noCoffeesWanted")]
    [InlineData("paused", """{"until":"2026-11-24"}""", "paused")]
    [InlineData("paused", """{"until":"2026-11-23"}""", null)]
    public async Task Settings_can_keep_the_week_empty_and_it_says_so(string field, string value, string? reason)
    {
        await using var app = await Friends.Read(2);
        var settings = JsonNode.Parse((await app.Ask(HttpMethod.Get, "/api/me/settings")).Text)!;
        settings[field] = JsonNode.Parse(value);
        _ = (await app.Ask(HttpMethod.Put, "/api/me/settings", settings.ToJsonString())).Ok;

        var week = await app.Get("/api/coffees/this-week");

        Assert.Equal(reason is null ? "proposed" : "none", week.GetProperty("state").GetString());
        if (reason is not null) Assert.Equal(reason, week.GetProperty("emptyBecause")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Before_anything_is_read_nobody_is_proposed_and_the_week_says_why()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);

        var week = await app.Get("/api/coffees/this-week");

        Assert.Equal("none", week.GetProperty("state").GetString());
        Assert.Equal("""[{"reason":"notReadYet","count":1}]""", week.GetProperty("emptyBecause").GetRawText());
    }
}
