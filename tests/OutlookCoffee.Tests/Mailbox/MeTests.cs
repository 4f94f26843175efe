using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class MeTests
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task Before_anything_is_read_the_user_is_known_and_the_state_is_never()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);

        var me = (JsonObject)JsonNode.Parse((await app.Get("/api/me")).GetRawText())!;

        // The clock runs on from where the sandbox set it.
        Assert.StartsWith("2026-11-23T08:", me["now"]!.GetValue<string>(), StringComparison.Ordinal);
        me.Remove("now");
        var expected = JsonNode.Parse("""
            {"mode":"sandbox","name":"Ada Lind","address":"ada@contoso.example","timeZone":"Europe/Berlin",
             "people":{"all":0,"quiet":0,"snoozed":0,"letGo":0},
             "sync":{"state":"never","phase":null,"read":0,"folders":null,"total":null,"secondsLeft":null,"startedAt":null,"lastCompletedAt":null,"problem":null},
             "missedReport":null}
            """);
        Assert.True(JsonNode.DeepEquals(expected, me), me.ToJsonString());
    }

    [Fact]
    public async Task After_reading_people_are_counted_and_the_state_is_idle_with_its_times()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Grace, "2026-03-02").Friend("lee@fabrikam.example", "2026-11-20").At(app.Graph);
        await app.Sync();

        var me = await app.Get("/api/me");

        Assert.Equal(2, me.GetProperty("people").GetProperty("all").GetInt32());
        Assert.Equal(1, me.GetProperty("people").GetProperty("quiet").GetInt32());
        var sync = me.GetProperty("sync");
        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Equal(108, sync.GetProperty("read").GetInt32());
        Assert.StartsWith("2026-11-23T08:00", sync.GetProperty("startedAt").GetString(), StringComparison.Ordinal);
        Assert.EndsWith("Z", sync.GetProperty("lastCompletedAt").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_zone_of_the_settings_goes_before_the_mailboxs_own()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        var settings = JsonNode.Parse((await app.Ask(HttpMethod.Get, "/api/me/settings")).Text)!;
        settings["timeZone"] = "Eastern Standard Time";
        _ = (await app.Ask(HttpMethod.Put, "/api/me/settings", settings.ToJsonString())).Ok;

        Assert.Equal("America/New_York", (await app.Get("/api/me")).GetProperty("timeZone").GetString());
    }

    [Fact]
    public async Task The_export_holds_everything_and_nothing_that_was_never_kept()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02")
            .Mail("2026-03-03T10:00:00Z", Grace, [GraphMailbox.Ada], extra: ",\"subject\":\"A secret subject\",\"bodyPreview\":\"A secret body\"").At(app.Graph);
        await app.Sync();
        _ = (await app.Ask(HttpMethod.Put, $"/api/people/{await app.IdOf(Grace)}/note", """{"note":"likes tea"}""")).Ok;
        _ = (await app.Ask(HttpMethod.Get, "/api/coffees/this-week")).Ok;

        var answer = await app.Ask(HttpMethod.Get, "/api/me/export");

        Assert.Equal("application/json", answer.MediaType);
        var export = answer.Ok;
        Assert.Equal("ada@contoso.example", export.GetProperty("profile").GetProperty("address").GetString());
        Assert.Equal(1, export.GetProperty("settings").GetProperty("coffeesPerWeek").GetInt32());
        Assert.Equal(Grace, export.GetProperty("addressBook")[0].GetProperty("addresses")[0].GetString());
        var grace = Assert.Single(export.GetProperty("correspondents").EnumerateArray());
        Assert.Equal(55, grace.GetProperty("encounters").GetArrayLength());
        Assert.Equal("likes tea", export.GetProperty("people")[0].GetProperty("note").GetString());
        Assert.Equal("2026-W48", export.GetProperty("weeks")[0].GetProperty("week").GetString());
        foreach (var part in (string[])["reading", "decisions", "coffees"]) Assert.NotEqual(JsonValueKind.Undefined, export.GetProperty(part).ValueKind);
        Assert.DoesNotContain("secret", answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task What_is_erased_is_gone_from_memory_and_file()
    {
        using var folder = new TempFolder();
        await using (var app = new TestApp(folder))
        {
            new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(app.Graph);
            await app.Sync();
            _ = (await app.Ask(HttpMethod.Put, $"/api/people/{await app.IdOf(Grace)}/note", """{"note":"likes tea"}""")).Ok;

            Assert.Equal(HttpStatusCode.NoContent, (await app.Ask(HttpMethod.Delete, "/api/me")).Status);

            Assert.Equal("never", (await app.Get("/api/me")).GetProperty("sync").GetProperty("state").GetString());
            Assert.Empty(await app.People("all"));
        }

        await using var later = new TestApp(folder);
        new GraphMailbox().At(later.Graph);
        var export = await later.Get("/api/me/export");
        foreach (var part in (string[])["correspondents", "addressBook", "people", "decisions", "weeks", "coffees"])
            Assert.Equal(0, export.GetProperty(part).GetArrayLength());
        Assert.Equal("never", (await later.Get("/api/me")).GetProperty("sync").GetProperty("state").GetString());
    }

    [Fact]
    public async Task Erasing_while_a_mailbox_is_read_stops_the_reading_and_nothing_comes_back()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(app.Graph);
        using var asked = new SemaphoreSlim(0);
        using var erased = new ManualResetEventSlim();
        app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
        {
            asked.Release();
            Assert.True(erased.Wait(TimeSpan.FromSeconds(30)));
            var (from, to) = GraphMailbox.Range(request);
            return mailbox.Page(from, to);
        });
        _ = await app.Ask(HttpMethod.Post, "/api/me/sync");
        Assert.True(await asked.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.Equal("running", (await app.Get("/api/me")).GetProperty("sync").GetProperty("state").GetString());

        Assert.Equal(HttpStatusCode.NoContent, (await app.Ask(HttpMethod.Delete, "/api/me")).Status);
        erased.Set();

        var again = (await app.Ask(HttpMethod.Get, "/api/me/sync/events", accept: "text/event-stream")).Text;
        Assert.Contains("event: done", again, StringComparison.Ordinal);
        Assert.Contains("\"state\":\"never\"", again, StringComparison.Ordinal);
        // A whole other reading of an empty mailbox: had the first one gone on, its people would be here by its end.
        new GraphMailbox().At(app.Graph);
        await app.Sync();
        Assert.Empty((await app.Get("/api/me/export")).GetProperty("correspondents").EnumerateArray());
    }
}
