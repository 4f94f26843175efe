using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

/// <summary>A pass that is taken back.</summary>
public sealed class PassTests
{
    [Theory]
    [InlineData("someoneElse")]
    [InlineData("notThisWeek")]
    public async Task The_week_is_as_it_was_before(string reason)
    {
        await using var app = await Friends.Read(4);
        var before = await app.Get("/api/coffees/this-week");
        await Pass(app, Proposed(before), reason);

        var after = (await TakeBack(app, Proposed(before))).Ok;

        Assert.Equal(before.GetRawText(), after.GetRawText());
        Assert.Equal(before.GetRawText(), (await app.Get("/api/coffees/this-week")).GetRawText());
        Assert.Equal("[]", (await app.Get("/api/coffees?year=2026")).GetProperty("skippedWeeks").GetRawText());
    }

    [Fact]
    public async Task Two_passes_are_taken_back_one_after_the_other()
    {
        await using var app = await Friends.Read(4);
        var monday = await app.Get("/api/coffees/this-week");
        var tuesday = await Pass(app, Proposed(monday), "someoneElse");
        await Pass(app, Proposed(tuesday), "someoneElse");

        Assert.Equal(tuesday.GetRawText(), (await TakeBack(app, Proposed(tuesday))).Ok.GetRawText());
        Assert.Equal(monday.GetRawText(), (await TakeBack(app, Proposed(monday))).Ok.GetRawText());
    }

    [Fact]
    public async Task Who_may_not_be_proposed_any_more_does_not_come_back()
    {
        await using var app = await Friends.Read(4);
        var id = Proposed(await app.Get("/api/coffees/this-week"));
        var other = await Pass(app, id, "someoneElse");
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"letGo"}""")).Ok;

        var after = (await TakeBack(app, id)).Ok;

        Assert.Equal(Proposed(other), Proposed(after));
        Assert.DoesNotContain(id, after.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_somebody_who_was_not_passed_over_nothing_is_taken_back()
    {
        await using var app = await Friends.Read(4);
        var before = await app.Get("/api/coffees/this-week");

        var after = (await TakeBack(app, Id(before.GetProperty("alternates")[0]))).Ok;

        Assert.Equal(before.GetRawText(), after.GetRawText());
        (await TakeBack(app, "p_0000000000000000")).Problem(HttpStatusCode.NotFound, "not-found");
    }

    private static async Task<JsonElement> Pass(TestApp app, string id, string reason) =>
        (await app.Ask(HttpMethod.Post, "/api/coffees/this-week/pass", $$"""{"personId":"{{id}}","reason":"{{reason}}"}""")).Ok;

    private static Task<Answer> TakeBack(TestApp app, string id) => app.Ask(HttpMethod.Delete, $"/api/coffees/this-week/pass?personId={id}");

    private static string Proposed(JsonElement week) => Id(week.GetProperty("person"));

    private static string Id(JsonElement person) => person.GetProperty("id").GetString()!;
}
