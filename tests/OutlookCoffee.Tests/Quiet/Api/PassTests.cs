using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Coffee.Api;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Quiet.Api;

/// <summary>A pass that is taken back.</summary>
public sealed class PassTests(ReadServer server) : IClassFixture<ReadServer>
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
        await using var app = await Friends.Read(6);
        var id = Proposed(await app.Get("/api/coffees/this-week"));
        var next = Proposed(await Pass(app, id, "someoneElse"));
        await Choose(app, next, """{"kind":"letGo"}""");
        Assert.NotEqual(next, Proposed(await app.Get("/api/coffees/this-week")));
        // Who would be chosen before the one who is proposed by now.
        await Choose(app, next, """{"kind":"none"}""");
        await Choose(app, id, """{"kind":"letGo"}""");
        var other = await app.Get("/api/coffees/this-week");

        var after = (await TakeBack(app, id)).Ok;

        // Nobody is chosen anew: who was proposed meanwhile stays, and so do those beside.
        Assert.Equal(other.GetRawText(), after.GetRawText());
        Assert.DoesNotContain(id, after.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Whom_the_user_will_see_anyway_does_not_come_back(bool byOurCoffee)
    {
        await using var app = await Friends.Read(6);
        await app.Set("coffeesPerWeek", "2");
        var before = await app.Get("/api/coffees/this-week");
        var other = await Pass(app, Proposed(before), "someoneElse");
        if (byOurCoffee)
        {
            _ = new GraphCalendar(app.Graph);
            var body = Table.Request(Proposed(before), "2026-11-26T10:00:00+01:00", "2026-11-26T10:45:00+01:00", "coffee");
            _ = (await app.Ask(HttpMethod.Post, "/api/coffees", body, "key")).Ok;
        }
        else
        {
            var address = before.GetProperty("person").GetProperty("addresses")[0].GetString()!;
            Friends.Mailbox(6).Event(GraphMailbox.Meeting("2026-11-27T10:00:00", "2026-11-27T11:00:00", [address])).At(app.Graph);
            await app.Sync();
        }

        var after = (await TakeBack(app, Proposed(before))).Ok;

        Assert.Equal(Proposed(other), Proposed(after));
        Assert.Equal(other.GetProperty("alternates").GetRawText(), after.GetProperty("alternates").GetRawText());
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

    [Theory]
    [InlineData("", HttpStatusCode.BadRequest, "bad-request", "personId")]
    [InlineData("?person=p_0000000000000000", HttpStatusCode.BadRequest, "bad-request", "personId")]
    [InlineData("?personId=", HttpStatusCode.NotFound, "not-found", null)]
    public async Task Who_is_not_named_cannot_be_taken_back(string query, HttpStatusCode status, string type, string? field) =>
        (await server.App.Ask(HttpMethod.Delete, "/api/coffees/this-week/pass" + query)).Problem(status, type, field);

    [Fact]
    public async Task The_week_is_the_users_own()
    {
        // Half past midnight on Monday in Berlin, still Sunday in UTC.
        await using var app = await Friends.Read(4, "2026-11-22T23:30:00Z");
        var before = await app.Get("/api/coffees/this-week");
        Assert.Equal("2026-W48", before.GetProperty("week").GetString());
        Assert.Equal("skipped", (await Pass(app, Proposed(before), "notThisWeek")).GetProperty("state").GetString());

        Assert.Equal(before.GetRawText(), (await TakeBack(app, Proposed(before))).Ok.GetRawText());
    }

    [Fact]
    public async Task Who_was_taken_back_may_be_chosen_again_that_week()
    {
        await using var app = await Friends.Read(2);
        var id = Proposed(await app.Get("/api/coffees/this-week"));
        var other = Proposed(await Pass(app, id, "someoneElse"));
        _ = (await TakeBack(app, id)).Ok;
        await Choose(app, id, """{"kind":"letGo"}""");
        Assert.Equal(other, Proposed(await app.Get("/api/coffees/this-week")));

        await Choose(app, id, """{"kind":"none"}""");
        await Choose(app, other, """{"kind":"letGo"}""");

        Assert.Equal(id, Proposed(await app.Get("/api/coffees/this-week")));
    }

    [Fact]
    public async Task The_first_of_two_passes_may_be_taken_back_and_the_second_stays()
    {
        await using var app = await Friends.Read(5);
        var monday = await app.Get("/api/coffees/this-week");
        var tuesday = await Pass(app, Proposed(monday), "someoneElse");
        var wednesday = await Pass(app, Proposed(tuesday), "someoneElse");

        var after = (await TakeBack(app, Proposed(monday))).Ok;

        Assert.Equal(Proposed(monday), Proposed(after));
        Assert.Equal(Proposed(wednesday), Id(after.GetProperty("alternates")[0]));
        Assert.Equal(2, after.GetProperty("alternates").GetArrayLength());
        Assert.DoesNotContain(Proposed(tuesday), after.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_taken_back_outlives_a_restart()
    {
        using var folder = new TempFolder();
        JsonElement before;
        await using (var app = await Friends.Read(4, folder: folder))
        {
            before = await app.Get("/api/coffees/this-week");
            await Pass(app, Proposed(before), "notThisWeek");
            _ = (await TakeBack(app, Proposed(before))).Ok;
        }

        await using var later = new TestApp(folder);
        Assert.Equal(before.GetRawText(), (await later.Get("/api/coffees/this-week")).GetRawText());
    }

    [Fact]
    public async Task Who_was_merged_meanwhile_is_passed_over_and_taken_back_by_the_id_from_before()
    {
        await using var app = await Friends.Read(3);
        var week = await app.Get("/api/coffees/this-week");
        string[] two = [Proposed(week), Id(week.GetProperty("alternates")[0])];
        var one = Id((await app.Ask(HttpMethod.Post, "/api/people/merge", $$"""{"ids":["{{two[0]}}","{{two[1]}}"]}""")).Ok);
        var before = Assert.Single(two, id => id != one);
        Assert.Equal(one, Proposed(await app.Get("/api/coffees/this-week")));

        Assert.NotEqual(one, Proposed(await Pass(app, before, "someoneElse")));

        Assert.Equal(one, Proposed((await TakeBack(app, before)).Ok));
    }

    private static async Task<JsonElement> Pass(TestApp app, string id, string reason) =>
        (await app.Ask(HttpMethod.Post, "/api/coffees/this-week/pass", $$"""{"personId":"{{id}}","reason":"{{reason}}"}""")).Ok;

    private static async Task Choose(TestApp app, string id, string choice) => _ = (await app.Ask(HttpMethod.Put, $"/api/people/{id}/choice", choice)).Ok;

    private static Task<Answer> TakeBack(TestApp app, string id) => app.Ask(HttpMethod.Delete, $"/api/coffees/this-week/pass?personId={id}");

    private static string Proposed(JsonElement week) => Id(week.GetProperty("person"));

    private static string Id(JsonElement person) => person.GetProperty("id").GetString()!;
}
