using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

public sealed class AwayTests
{
    private const string Lee = "lee@contoso.example";
    private const string Ben = "ben@contoso.example";

    [Fact]
    public async Task Row_13_a_colleague_who_is_out_of_office_is_not_proposed_and_counted()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Lee, "2026-03-02").Friend(Ben, "2026-03-09").At(app.Graph);
        await app.Sync();
        var first = await Proposed(app, away: "nobody");

        var second = await Proposed(app, away: first);
        var week = await app.Get("/api/coffees/this-week");

        Assert.NotEqual(first, second);
        Assert.Equal("proposed", week.GetProperty("state").GetString());
    }

    [Fact]
    public async Task With_everybody_away_the_week_says_so()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Lee, "2026-03-02").At(app.Graph);
        await app.Sync();
        Away(app, Lee);

        var because = (await app.Get("/api/coffees/this-week")).GetProperty("emptyBecause");

        Assert.Equal("outOfOffice", Assert.Single(because.EnumerateArray()).GetProperty("reason").GetString());
    }

    /// <summary>A week that nobody asked for before: whom does it propose?</summary>
    private static async Task<string> Proposed(TestApp app, string away)
    {
        app.Pass(NodaTime.Duration.FromDays(away == "nobody" ? 0 : 7 * 14));
        Away(app, away);
        return (await app.Get("/api/coffees/this-week")).GetProperty("person").GetProperty("addresses")[0].GetString()!;
    }

    private static void Away(TestApp app, string address) => app.Graph.On(HttpMethod.Post, "/me/calendar/getSchedule", _ => FakeGraph.Json($$$"""
        {"value":[{"scheduleId":"{{{address}}}","availabilityView":"3","scheduleItems":[{"status":"oof",
         "start":{"dateTime":"2026-11-01T00:00:00","timeZone":"UTC"},"end":{"dateTime":"2027-12-31T00:00:00","timeZone":"UTC"}}]}]}
        """));
}
