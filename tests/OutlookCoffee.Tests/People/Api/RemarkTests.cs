using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.People.Api;

public sealed class RemarkTests(ReadServer server) : IClassFixture<ReadServer>
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task A_note_is_kept_and_an_empty_one_removes_it()
    {
        await using var app = await Read();
        var path = $"/api/people/{await app.IdOf(Grace)}/note";

        var noted = (await app.Ask(HttpMethod.Put, path, """{"note":"  likes tea ","introducedBy":"Lee"}""")).Ok;
        Assert.Equal("likes tea", noted.GetProperty("note").GetString());
        Assert.Equal("Lee", noted.GetProperty("introducedBy").GetString());
        await app.Sync();
        Assert.Equal("likes tea", Assert.Single(await app.People("all")).GetProperty("note").GetString());

        var cleared = (await app.Ask(HttpMethod.Put, path, """{"note":"","introducedBy":null}""")).Ok;
        Assert.Equal(JsonValueKind.Null, cleared.GetProperty("note").ValueKind);
        Assert.Equal(JsonValueKind.Null, cleared.GetProperty("introducedBy").ValueKind);
    }

    [Fact]
    public async Task A_note_that_is_too_long_or_has_another_field_is_refused()
    {
        var path = $"/api/people/{await server.App.IdOf(Grace)}/note";
        var tooLong = new string('x', 4001);

        (await server.App.Ask(HttpMethod.Put, path, $$"""{"note":"{{tooLong}}"}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "note");
        (await server.App.Ask(HttpMethod.Put, path, $$"""{"introducedBy":"{{tooLong}}"}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "introducedBy");
        (await server.App.Ask(HttpMethod.Put, path, """{"note":"x","mood":"good"}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "mood");
        (await server.App.Ask(HttpMethod.Put, path, """{"note":7}""")).Problem(HttpStatusCode.BadRequest, "bad-request", "note");
    }

    [Theory]
    [InlineData("""{"note":"\ud800"}""", "note")]
    [InlineData("""{"introducedBy":["Lee"]}""", "introducedBy")]
    [InlineData("[]", "body")]
    public async Task A_note_that_cannot_be_read_is_refused(string body, string field) =>
        (await server.App.Ask(HttpMethod.Put, $"/api/people/{await server.App.IdOf(Grace)}/note", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);

    [Fact]
    public async Task A_note_may_be_as_long_as_is_said_and_comes_back_as_it_was_written()
    {
        using var folder = new TempFolder();
        var note = "two\nlines, \0, \"quoted\" & <b>\U0001F642".PadRight(4000, 'x');
        await using (var app = await Read(folder))
        {
            var body = new JsonObject { ["note"] = note, ["introducedBy"] = note }.ToJsonString();
            var noted = (await app.Ask(HttpMethod.Put, $"/api/people/{await app.IdOf(Grace)}/note", body)).Ok;
            Assert.Equal((note, note), (Text(noted, "note"), Text(noted, "introducedBy")));
        }

        await using var later = new TestApp(folder);
        var grace = Assert.Single(await later.People("all"));
        Assert.Equal((note, note), (Text(grace, "note"), Text(grace, "introducedBy")));
        var exported = Assert.Single((await later.Get("/api/me/export")).GetProperty("people").EnumerateArray());
        Assert.Equal((note, note), (Text(exported, "note"), Text(exported, "introducedBy")));
    }

    [Fact]
    public async Task A_blank_note_is_none_and_a_note_changes_nothing_else()
    {
        await using var app = await Read();
        var path = $"/api/people/{await app.IdOf(Grace)}";
        var pinned = (await app.Ask(HttpMethod.Put, $"{path}/choice", """{"kind":"pinned","everyDays":30}""")).Ok.GetRawText();
        _ = (await app.Ask(HttpMethod.Put, $"{path}/note", """{"note":"likes tea","introducedBy":"  Lee  "}""")).Ok;
        Assert.Equal("Lee", Text(await app.Get(path), "introducedBy"));

        _ = (await app.Ask(HttpMethod.Put, $"{path}/note", """{"note":"  ","introducedBy":" \n "}""")).Ok;

        Assert.Equal(pinned, (await app.Get(path)).GetRawText());
    }

    [Fact]
    public async Task A_day_named_by_hand_is_contact_that_no_later_reading_removes()
    {
        await using var app = await Read();
        var id = await app.IdOf(Grace);

        var met = (await app.Ask(HttpMethod.Post, $"/api/people/{id}/met", """{"on":"2026-11-20"}""")).Ok;

        Assert.StartsWith("2026-11-20", met.GetProperty("clocks").GetProperty("met").GetString(), StringComparison.Ordinal);
        Assert.Equal("met", met.GetProperty("lastContact").GetProperty("kind").GetString());
        Assert.Equal("inTouch", met.GetProperty("rhythm").GetProperty("state").GetString());
        await app.Sync();
        var later = await app.Get($"/api/people/{id}");
        Assert.StartsWith("2026-11-20", later.GetProperty("clocks").GetProperty("met").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain(await app.People("quiet"), one => one.GetProperty("id").GetString() == id);
    }

    [Theory]
    [InlineData("""{"on":"2026-11-24"}""", "on")]
    [InlineData("""{"on":"2026-11-31"}""", "on")]
    [InlineData("""{"on":"yesterday"}""", "on")]
    [InlineData("""{"on":null}""", "on")]
    [InlineData("{}", "on")]
    [InlineData("""{"on":"2026-11-20","at":"noon"}""", "at")]
    public async Task A_day_that_cannot_be_is_refused(string body, string field)
    {
        (await server.App.Ask(HttpMethod.Post, $"/api/people/{await server.App.IdOf(Grace)}/met", body)).Problem(HttpStatusCode.BadRequest, "bad-request", field);
    }

    [Fact]
    public async Task A_day_that_is_taken_back_leaves_the_person_as_before()
    {
        await using var app = await Read();
        var path = $"/api/people/{await app.IdOf(Grace)}";
        var before = await app.Get(path);

        var met = (await app.Ask(HttpMethod.Post, $"{path}/met", """{"on":"2026-11-20"}""")).Ok;
        Assert.Equal("""["2026-11-20"]""", met.GetProperty("metOn").GetRawText());

        Assert.Equal(before.GetRawText(), (await TakeBack(app, path, "2026-11-20")).GetRawText());
        await app.Sync();
        Assert.Equal("[]", (await app.Get(path)).GetProperty("metOn").GetRawText());
    }

    [Fact]
    public async Task A_day_named_twice_is_one_day_and_only_the_day_taken_back_goes()
    {
        await using var app = await Read();
        var path = $"/api/people/{await app.IdOf(Grace)}";
        foreach (var day in (string[])["2026-11-20", "2026-11-18", "2026-11-20"])
            _ = (await app.Ask(HttpMethod.Post, $"{path}/met", $$"""{"on":"{{day}}"}""")).Ok;
        Assert.Equal("""["2026-11-18","2026-11-20"]""", (await app.Get(path)).GetProperty("metOn").GetRawText());

        var left = await TakeBack(app, path, "2026-11-20");

        Assert.Equal("""["2026-11-18"]""", left.GetProperty("metOn").GetRawText());
        Assert.StartsWith("2026-11-18", left.GetProperty("clocks").GetProperty("met").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-19")]
    [InlineData("2026-12-24")]
    public async Task Taking_back_a_day_that_was_never_named_changes_nothing(string day)
    {
        await using var app = await Read();
        var path = $"/api/people/{await app.IdOf(Grace)}";
        var met = (await app.Ask(HttpMethod.Post, $"{path}/met", """{"on":"2026-11-20"}""")).Ok;

        Assert.Equal(met.GetRawText(), (await TakeBack(app, path, day)).GetRawText());
    }

    [Theory]
    [InlineData("")]
    [InlineData("?on=")]
    [InlineData("?on=2026-11-31")]
    [InlineData("?on=yesterday")]
    [InlineData("?on=2026-11-20T12:00:00Z")]
    public async Task A_day_that_cannot_be_is_not_taken_back(string query)
    {
        (await server.App.Ask(HttpMethod.Delete, $"/api/people/{await server.App.IdOf(Grace)}/met{query}")).Problem(HttpStatusCode.BadRequest, "bad-request", "on");
    }

    [Fact]
    public async Task No_day_is_taken_back_under_an_id_that_is_unknown()
    {
        (await server.App.Ask(HttpMethod.Delete, "/api/people/p_0000000000000000/met?on=2026-11-20")).Problem(HttpStatusCode.NotFound, "not-found");
    }

    [Fact]
    public async Task Today_may_be_named_as_it_is_in_the_users_zone()
    {
        // 00:30 on the 24th in Berlin, still the 23rd in UTC.
        await using var app = new TestApp().With("Sandbox:Now", "2026-11-23T23:30:00Z");
        new GraphMailbox().Contact("Grace Okafor", Grace).At(app.Graph);
        await app.Sync();

        _ = (await app.Ask(HttpMethod.Post, $"/api/people/{await app.IdOf(Grace)}/met", """{"on":"2026-11-24"}""")).Ok;
    }

    private static async Task<JsonElement> TakeBack(TestApp app, string path, string day) =>
        (await app.Ask(HttpMethod.Delete, $"{path}/met?on={day}")).Ok;

    private static string? Text(JsonElement one, string field) => one.GetProperty(field).GetString();

    private static async Task<TestApp> Read(TempFolder? folder = null)
    {
        var app = new TestApp(folder);
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(app.Graph);
        await app.Sync();
        return app;
    }
}
