using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class SyncEventsTests
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task A_reading_tells_of_every_page_and_then_that_it_is_done()
    {
        await using var app = new TestApp();
        using var listening = new ManualResetEventSlim();
        new GraphMailbox().InPagesOf(10).Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/contacts", _ =>
        {
            Assert.True(listening.Wait(TimeSpan.FromSeconds(30)));
            return FakeGraph.Json("""{"value":[]}""");
        });
        var started = await app.Ask(HttpMethod.Post, "/api/me/sync");
        Assert.Equal(HttpStatusCode.Accepted, started.Status);
        Assert.Equal("/api/me", started.Location);

        var reading = Listen(app);
        listening.Set();
        var events = await reading;

        Assert.All(events.SkipLast(1), one => Assert.Equal("progress", one.Type));
        Assert.All(events.SkipLast(1), one => Assert.Equal("running", one.Data.GetProperty("state").GetString()));
        Assert.Equal("done", events[^1].Type);
        Assert.Equal("idle", events[^1].Data.GetProperty("state").GetString());
        Assert.Equal(54, events[^1].Data.GetProperty("read").GetInt32());
        string[] phases = ["contacts", "calendar", "mail"];
        Assert.Equal(phases, events.SkipLast(1).Select(one => one.Data.GetProperty("phase").GetString()).Distinct());
        var reads = events.Select(one => one.Data.GetProperty("read").GetInt32()).ToList();
        Assert.Equal(reads.Order(), reads);
        // Fifty-four messages in pages of ten, the last second of each read again: at least six different counts.
        Assert.True(reads.Where(read => read > 0).Distinct().Count() >= 6, string.Join(' ', reads));
    }

    [Fact]
    public async Task A_second_call_joins_the_reading_under_way()
    {
        await using var app = new TestApp();
        using var joined = new ManualResetEventSlim();
        var mailbox = new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        var first = 0;
        app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
        {
            Interlocked.Increment(ref first);
            Assert.True(joined.Wait(TimeSpan.FromSeconds(30)));
            var (from, to) = GraphMailbox.Range(request);
            return mailbox.Page(from, to);
        });
        _ = await app.Ask(HttpMethod.Post, "/api/me/sync");
        Assert.Equal(HttpStatusCode.Accepted, (await app.Ask(HttpMethod.Post, "/api/me/sync")).Status);
        joined.Set();

        var events = await Listen(app);

        Assert.Equal("done", events[^1].Type);
        // Ten years in windows of two, and a first look: a reading of its own would have asked twice as much.
        Assert.InRange(first, 5, 11);
        Assert.Single(app.Graph.Asked, asked => asked.StartsWith("GET /me?", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_listener_who_comes_late_hears_how_it_ended()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        await app.Sync();

        var late = Assert.Single(await Listen(app));

        Assert.Equal("done", late.Type);
        Assert.Equal("idle", late.Data.GetProperty("state").GetString());
    }

    [Fact]
    public async Task A_reading_that_Graph_refuses_ends_with_failed_and_says_what_to_do()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/contacts", _ => FakeGraph.Error(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken"));

        _ = await app.Ask(HttpMethod.Post, "/api/me/sync");
        var events = await Listen(app);

        Assert.Equal("failed", events[^1].Type);
        var problem = events[^1].Data.GetProperty("problem");
        Assert.EndsWith("/sign-in", problem.GetProperty("type").GetString(), StringComparison.Ordinal);
        Assert.Contains("Sign in", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        var me = (await app.Get("/api/me")).GetProperty("sync");
        Assert.Equal("failed", me.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, me.GetProperty("phase").ValueKind);
        Assert.Equal(problem.GetRawText(), me.GetProperty("problem").GetRawText());
    }

    private static async Task<IReadOnlyList<(string Type, JsonElement Data)>> Listen(TestApp app)
    {
        var answer = await app.Ask(HttpMethod.Get, "/api/me/sync/events", accept: "text/event-stream");
        Assert.Equal("text/event-stream", answer.MediaType);
        return [.. answer.Text.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Select(Event)];
    }

    private static (string Type, JsonElement Data) Event(string block)
    {
        var lines = block.Split('\n');
        return (Value("event: "), JsonDocument.Parse(Value("data: ")).RootElement);

        string Value(string name) => lines.Single(line => line.StartsWith(name, StringComparison.Ordinal))[name.Length..];
    }
}
