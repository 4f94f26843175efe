using System.Net;
using System.Text.Json;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>What Graph does on a bad day.</summary>
public sealed class GraphFaultTests
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task A_refusal_is_waited_out_whole_also_as_a_fraction()
    {
        await using var app = new TestApp();

        var sync = await AfterOne(app, _ =>
        {
            var busy = FakeGraph.Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled");
            busy.Headers.TryAddWithoutValidation("Retry-After", "2.128");
            return busy;
        });

        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Equal(54, sync.GetProperty("read").GetInt32());
        // Up to a tenth more, so that those who were refused together do not come back together.
        Assert.Contains(app.Waiting.Waits, wait => wait >= TimeSpan.FromSeconds(2.128));
        Assert.All(app.Waiting.Waits, wait => Assert.True(wait <= TimeSpan.FromSeconds(2.3408), wait.ToString()));
    }

    [Fact]
    public async Task A_wait_of_many_minutes_is_waited_by_the_reader_and_told_to_a_person_at_once()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        await app.Sync();
        var id = await app.IdOf(Grace);
        var asked = 0;
        app.Graph.On(HttpMethod.Get, "/me/calendarView", _ => ++asked == 2 ? FakeGraph.Json("""{"value":[]}""") : Busy());

        (await app.Ask(HttpMethod.Get, $"/api/coffees/slots?personId={id}")).Problem(HttpStatusCode.ServiceUnavailable, "graph-busy");
        var sync = await app.Sync();

        Assert.Equal(1 + 1, asked);
        Assert.Equal("idle", sync.GetProperty("state").GetString());

        static HttpResponseMessage Busy()
        {
            var busy = FakeGraph.Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled");
            busy.Headers.TryAddWithoutValidation("Retry-After", "300");
            return busy;
        }
    }

    [Theory]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    [InlineData(HttpStatusCode.BadGateway)]
    public async Task A_server_that_stumbles_once_is_asked_again(HttpStatusCode status)
    {
        await using var app = new TestApp();

        var sync = await AfterOne(app, _ => FakeGraph.Error(status, "ServiceNotAvailable"));

        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Equal(54, sync.GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task A_connection_that_is_reset_is_made_again()
    {
        await using var app = new TestApp();

        var sync = await AfterOne(app, _ => throw new HttpRequestException("reset", new IOException("Connection reset by peer")));

        Assert.Equal(54, sync.GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_asked_for_again()
    {
        await using var app = new TestApp();

        var sync = await AfterOne(app, _ => new HttpResponseMessage(HttpStatusCode.OK) { Content = new StreamContent(new HalfStream()) });

        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Equal(54, sync.GetProperty("read").GetInt32());
    }

    [Theory]
    [InlineData("""{"value":[{"id":""")]
    [InlineData("<html>Service Unavailable</html>")]
    [InlineData("[]")]
    public async Task A_list_that_is_no_json_once_is_asked_for_again(string body)
    {
        await using var app = new TestApp();

        var sync = await AfterOne(app, _ => FakeGraph.Json(body));

        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Equal(54, sync.GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task A_list_that_is_never_json_fails_in_words_and_loses_nothing()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", _ => FakeGraph.Json("""{"value":[{"id":"""));

        var failed = await app.Sync();

        Assert.Equal("failed", failed.GetProperty("state").GetString());
        Assert.EndsWith("/graph-unreachable", failed.GetProperty("problem").GetProperty("type").GetString(), StringComparison.Ordinal);
        mailbox.At(app.Graph);
        Assert.Equal(54, (await app.Sync()).GetProperty("read").GetInt32());
    }

    [Fact]
    public async Task Graph_that_stays_away_ends_the_reading_with_advice_and_the_next_one_goes_on()
    {
        await using var app = new TestApp();
        var away = true;
        var mailbox = new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
        {
            var (from, to) = GraphMailbox.Range(request);
            return away ? FakeGraph.Error(HttpStatusCode.ServiceUnavailable, "ServiceNotAvailable") : mailbox.Page(from, to);
        });

        var failed = await app.Sync();

        Assert.Equal("failed", failed.GetProperty("state").GetString());
        Assert.Contains("Try again", failed.GetProperty("problem").GetProperty("detail").GetString(), StringComparison.Ordinal);
        away = false;
        var done = await app.Sync();
        Assert.Equal("idle", done.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, done.GetProperty("problem").ValueKind);
    }

    [Fact]
    public async Task Every_request_carries_the_token_of_the_user_it_is_for()
    {
        await using var app = new TestApp();
        var tokens = new System.Collections.Concurrent.ConcurrentQueue<string>();
        app.Graph.On(HttpMethod.Get, "/me", request =>
        {
            tokens.Enqueue(request.Headers.Authorization?.ToString() ?? "");
            return FakeGraph.Json("""{"id":"1","displayName":"Somebody","mail":"somebody@contoso.example","timeZone":"UTC"}""");
        });

        _ = (await app.Ask(HttpMethod.Get, "/api/me")).Ok;
        _ = (await app.Ask(HttpMethod.Get, "/api/me", user: "Bo@Contoso.example")).Ok;

        Assert.Equal(["Bearer sandbox:ada@contoso.example", "Bearer sandbox:bo@contoso.example"], tokens.Distinct());
    }

    /// <summary>Reads a mailbox of 54 messages whose first list of messages goes wrong once.</summary>
    private static Task<JsonElement> AfterOne(TestApp app, Func<HttpRequestMessage, HttpResponseMessage> wrong)
    {
        var mailbox = new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        var asked = 0;
        app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
        {
            if (Interlocked.Increment(ref asked) == 1) return wrong(request);
            var (from, to) = GraphMailbox.Range(request);
            return mailbox.Page(from, to);
        });
        return app.Sync();
    }

    /// <summary>Gives a few bytes, then breaks.</summary>
    private sealed class HalfStream : MemoryStream
    {
        private bool given;

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override int Read(Span<byte> buffer)
        {
            if (given) throw new IOException("The response ended prematurely.");
            given = true;
            "{\"value\":["u8.CopyTo(buffer);
            return 10;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) => new(Read(buffer.Span));

        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("The response ended prematurely.");
    }
}
