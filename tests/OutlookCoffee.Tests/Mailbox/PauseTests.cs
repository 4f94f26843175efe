using System.Net;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>When Graph asks for a pause, the whole mailbox pauses.</summary>
public sealed class PauseTests
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task Nobody_of_the_mailbox_asks_before_the_pause_is_over_not_even_who_waited_for_a_place_already()
    {
        using var graph = new HeldGraph();
        List<Task<HttpStatusCode>> asking = [graph.Read(), graph.Read(), graph.Read()];
        foreach (var _ in asking) await graph.SomebodyAsks();
        asking.Add(graph.Read());

        graph.Answer(HttpStatusCode.TooManyRequests, retryAfter: "60");
        asking.Add(graph.Read());
        // The one that was refused, the one that waited for its place, and the one that came in the pause.
        for (var waiting = 0; waiting < 3; waiting++) await graph.Time.SomebodyWaits();
        graph.Answer(HttpStatusCode.OK);
        graph.Answer(HttpStatusCode.OK);
        graph.Time.Pass(TimeSpan.FromSeconds(59));
        Assert.Equal(3, graph.Count);

        graph.Time.Pass(TimeSpan.FromSeconds(8));
        for (var again = 0; again < 3; again++)
        {
            await graph.SomebodyAsks();
            graph.Answer(HttpStatusCode.OK);
        }

        Assert.All(await Task.WhenAll(asking), status => Assert.Equal(HttpStatusCode.OK, status));
    }

    [Fact]
    public async Task A_person_who_cannot_wait_that_long_is_told_so_without_Graph_being_asked_and_nobody_else_is()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        await app.Sync();
        var slots = $"/api/coffees/slots?personId={await app.IdOf(Grace)}";
        app.Graph.On(HttpMethod.Get, "/me/calendarView", _ => Busy("300"));
        (await app.Ask(HttpMethod.Get, slots)).Problem(HttpStatusCode.ServiceUnavailable, "graph-busy");
        var before = app.Graph.Asked.Count;

        (await app.Ask(HttpMethod.Get, slots)).Problem(HttpStatusCode.ServiceUnavailable, "graph-busy");

        Assert.Equal(before, app.Graph.Asked.Count);
        _ = (await app.Ask(HttpMethod.Get, "/api/me", user: "bo@contoso.example")).Ok;
        Assert.True(app.Graph.Asked.Count > before);
    }

    [Fact]
    public async Task An_hour_is_waited_out_whole_by_the_reader()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Friend(Grace, "2026-03-02").At(app.Graph);
        var asked = 0;
        app.Graph.On(HttpMethod.Get, "/me/messages?", request => Interlocked.Increment(ref asked) == 1 ? Busy("3600") : mailbox.Answer(request));

        Assert.Equal(54, (await app.Sync()).GetProperty("read").GetInt32());

        Assert.Contains(app.Waiting.Waits, wait => wait >= TimeSpan.FromHours(1));
        Assert.All(app.Waiting.Waits, wait => Assert.True(wait <= TimeSpan.FromSeconds(3605), wait.ToString()));
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("0.4", 1)]
    [InlineData("2.128", 2.128)]
    [InlineData("10", 10)]
    [InlineData("3600", 3600)]
    [InlineData("Mon, 23 Nov 2026 08:01:30 GMT", 90)]
    [InlineData("Mon, 23 Nov 2026 07:00:00 GMT", 1)]
    public void What_Graph_asks_for_is_waited_and_at_most_a_tenth_or_five_seconds_more(string retryAfter, double seconds)
    {
        using var response = Busy(retryAfter);
        response.Headers.Date = new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

        var waits = Enumerable.Range(0, 200).Select(_ => RetryAfter.Wait(response, attempt: 5).TotalSeconds).ToList();

        Assert.All(waits, wait => Assert.InRange(wait, seconds, seconds + Math.Min(seconds / 10, 5) + 0.001));
        Assert.True(waits.Distinct().Count() > 100, "Those who were refused together come back together.");
    }

    [Fact]
    public void Without_a_word_of_Graphs_the_waits_double_and_stop_at_a_minute()
    {
        using var silent = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        double[] expected = [1, 2, 4, 8, 16, 32, 60, 60, 60, 60, 60, 60];
        for (var attempt = 1; attempt <= expected.Length; attempt++)
        {
            var least = expected[attempt - 1];
            Assert.InRange(RetryAfter.Wait(silent, attempt).TotalSeconds, least, (least * 1.1) + 0.001);
            Assert.InRange(RetryAfter.Wait(null, attempt).TotalSeconds, least, (least * 1.1) + 0.001);
        }
    }

    [Theory]
    [InlineData("POST", null, 503, false)]
    [InlineData("POST", null, 504, false)]
    [InlineData("POST", null, 0, false)]
    [InlineData("PATCH", null, 503, false)]
    [InlineData("POST", null, 429, true)]
    [InlineData("GET", null, 503, true)]
    [InlineData("GET", null, 0, true)]
    [InlineData("POST", "reads", 504, true)]
    [InlineData("POST", "reads", 0, true)]
    [InlineData("GET", null, 500, false)]
    public async Task Only_what_cannot_have_been_carried_out_is_asked_again(string method, string? traits, int status, bool isRepeated)
    {
        using var graph = new HeldGraph();
        var asking = graph.Ask(new HttpMethod(method), traits is null ? RequestTraits.Usual : RequestTraits.Batch, Patience.Reader)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
        await graph.SomebodyAsks();
        if (status == 0) graph.Break();
        else graph.Answer((HttpStatusCode)status);

        if (isRepeated)
        {
            await graph.Time.SomebodyWaits();
            graph.Time.Pass(TimeSpan.FromSeconds(2));
            await graph.SomebodyAsks();
            graph.Answer(HttpStatusCode.OK);
            Assert.Equal(HttpStatusCode.OK, await asking);
        }
        else if (status == 0) await Assert.ThrowsAsync<HttpRequestException>(() => asking);
        else Assert.Equal((HttpStatusCode)status, await asking);
        Assert.Equal(isRepeated ? 2 : 1, graph.Count);
    }

    private static HttpResponseMessage Busy(string retryAfter)
    {
        var busy = FakeGraph.Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled");
        busy.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        return busy;
    }
}
