using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

public sealed class WeekTests(ReadServer server) : IClassFixture<ReadServer>
{
    [Fact]
    public async Task The_week_has_every_field_of_the_contract()
    {
        await using var app = await Friends.Read(3);

        var week = await app.Get("/api/coffees/this-week");

        Assert.Equal("2026-W48", week.GetProperty("week").GetString());
        Assert.Equal("proposed", week.GetProperty("state").GetString());
        Assert.StartsWith("Friend", week.GetProperty("person").GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.Contains(week.GetProperty("kind").GetString(), (string[])["coffee", "decaf", "lunch"]);
        Assert.Equal(JsonValueKind.True, week.GetProperty("askFirst").ValueKind);
        Assert.Equal(2, week.GetProperty("alternates").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, week.GetProperty("emptyBecause").ValueKind);
        Assert.Equal("""{"year":2026,"held":0,"booked":0,"goal":52}""", week.GetProperty("year").GetRawText());
        Assert.Equal(JsonValueKind.Null, week.GetProperty("coffee").ValueKind);
    }

    [Fact]
    public async Task The_proposal_stays_all_week_over_restarts_and_new_mail_and_the_next_week_proposes_another()
    {
        using var folder = new TempFolder();
        string? monday;
        await using (var app = new TestApp(folder))
        {
            Friends.Mailbox(4).At(app.Graph);
            await app.Sync();
            monday = await Proposed(app);
            Assert.Equal(monday, await Proposed(app));
        }

        await using (var app = new TestApp(folder).With("Sandbox:Now", "2026-11-29T22:00:00Z"))
        {
            Friends.Mailbox(6).At(app.Graph);
            await app.Sync();
            Assert.Equal(monday, await Proposed(app));
        }

        await using var next = new TestApp(folder).With("Sandbox:Now", "2026-11-30T08:00:00Z");
        var week = await next.Get("/api/coffees/this-week");
        Assert.Equal("2026-W49", week.GetProperty("week").GetString());
        Assert.NotEqual(monday, week.GetProperty("person").GetProperty("id").GetString());
    }

    [Fact]
    public async Task Who_is_passed_over_is_followed_by_another_and_never_proposed_again_that_week()
    {
        await using var app = await Friends.Read(4);
        var seen = new List<string>();

        for (var turn = 0; turn < 4; turn++)
        {
            var week = await app.Get("/api/coffees/this-week");
            var id = week.GetProperty("person").GetProperty("id").GetString()!;
            Assert.DoesNotContain(id, seen);
            Assert.DoesNotContain(week.GetProperty("alternates").EnumerateArray(), one => seen.Contains(one.GetProperty("id").GetString()!));
            seen.Add(id);
            var after = (await Pass(app, id, "someoneElse")).Ok;
            Assert.Equal(after.GetRawText(), (await app.Get("/api/coffees/this-week")).GetRawText());
        }

        var empty = await app.Get("/api/coffees/this-week");
        Assert.Equal("none", empty.GetProperty("state").GetString());
        Assert.Equal("""[{"reason":"passed","count":4}]""", empty.GetProperty("emptyBecause").GetRawText());
        Assert.Equal(JsonValueKind.Null, empty.GetProperty("person").ValueKind);
    }

    [Fact]
    public async Task The_first_alternate_comes_next()
    {
        await using var app = await Friends.Read(4);
        var week = await app.Get("/api/coffees/this-week");

        var after = (await Pass(app, Id(week.GetProperty("person")), "someoneElse")).Ok;

        Assert.Equal(Id(week.GetProperty("alternates")[0]), Id(after.GetProperty("person")));
    }

    [Fact]
    public async Task Not_this_week_leaves_the_week_alone_and_the_next_one_comes_by_itself()
    {
        using var folder = new TempFolder();
        await using (var app = new TestApp(folder))
        {
            Friends.Mailbox(3).At(app.Graph);
            await app.Sync();

            var skipped = (await Pass(app, (await Proposed(app))!, "notThisWeek")).Ok;

            Assert.Equal("skipped", skipped.GetProperty("state").GetString());
            Assert.Equal(JsonValueKind.Null, skipped.GetProperty("person").ValueKind);
            Assert.Equal("skipped", (await app.Get("/api/coffees/this-week")).GetProperty("state").GetString());
        }

        await using var next = new TestApp(folder).With("Sandbox:Now", "2026-11-30T08:00:00Z");
        Assert.Equal("proposed", (await next.Get("/api/coffees/this-week")).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("""{"personId":"ID","reason":"tooBusy"}""", "reason")]
    [InlineData("""{"personId":"ID"}""", "reason")]
    [InlineData("""{"reason":"someoneElse"}""", "personId")]
    [InlineData("""{"personId":null,"reason":"someoneElse"}""", "personId")]
    [InlineData("""{"personId":"ID","reason":"someoneElse","why":"x"}""", "why")]
    public async Task A_pass_that_cannot_be_is_refused_by_its_field(string body, string field)
    {
        var answer = await server.App.Ask(HttpMethod.Post, "/api/coffees/this-week/pass", body.Replace("ID", await Proposed(server.App), StringComparison.Ordinal));

        answer.Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Fact]
    public async Task Somebody_unknown_cannot_be_passed_over()
    {
        (await Pass(server.App, "p_0000000000000000", "someoneElse")).Problem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Letting_go_of_who_is_proposed_proposes_another_at_once()
    {
        await using var app = await Friends.Read(2);
        var id = await Proposed(app);

        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", """{"kind":"letGo"}""")).Ok;

        var week = await app.Get("/api/coffees/this-week");
        Assert.Equal("proposed", week.GetProperty("state").GetString());
        Assert.DoesNotContain(id!, week.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_is_merged_with_somebody_passed_over_is_passed_over()
    {
        await using var app = await Friends.Read(2);
        var week = await app.Get("/api/coffees/this-week");
        var (first, second) = (Id(week.GetProperty("person")), Id(week.GetProperty("alternates")[0]));
        _ = (await Pass(app, first, "someoneElse")).Ok;

        var one = (await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{first}}","{{second}}"]}""")).Ok;

        var after = await app.Get("/api/coffees/this-week");
        Assert.Equal("none", after.GetProperty("state").GetString());
        Assert.DoesNotContain(Id(one), after.GetRawText(), StringComparison.Ordinal);
    }

    private static Task<Answer> Pass(TestApp app, string id, string reason) =>
        app.Ask(HttpMethod.Post, "/api/coffees/this-week/pass", $$"""{"personId":"{{id}}","reason":"{{reason}}"}""");

    private static async Task<string?> Proposed(TestApp app) => Id((await app.Get("/api/coffees/this-week")).GetProperty("person"));

    private static string Id(JsonElement person) => person.GetProperty("id").GetString()!;
}
