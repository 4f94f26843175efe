using System.Net;
using System.Text.Json;
using Microsoft.Graph;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>What a round asks first goes in one request, and a batch that fails in part or whole loses nothing.</summary>
public sealed class BatchTests
{
    private const string Grace = "grace@fabrikam.example";
    private const string Folders = "/me/mailFolders/delta()";

    [Fact]
    public async Task A_round_opens_with_one_batch()
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);

        await app.Sync();

        Assert.Equal("POST /$batch", app.Graph.Sent.First());
        Assert.Single(app.Graph.Sent, sent => sent == "POST /$batch");
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest)]
    [InlineData(HttpStatusCode.NotFound)]
    [InlineData(HttpStatusCode.MethodNotAllowed)]
    [InlineData(HttpStatusCode.NotImplemented)]
    public async Task A_service_that_knows_no_batches_is_asked_one_by_one_with_the_same_result(HttpStatusCode status)
    {
        await using var with = new TestApp();
        Mailbox().At(with.Graph);
        var expected = await Outcome(with);
        await using var without = new TestApp();
        Mailbox().At(without.Graph);
        without.Graph.KnowsBatches = false;
        without.Graph.On(HttpMethod.Post, "/$batch", _ => FakeGraph.Error(status, "UnknownError"));

        Assert.Equal(expected, await Outcome(without));
        Assert.Contains(without.Graph.Sent, sent => sent.StartsWith("GET " + Folders, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(HttpStatusCode.TooManyRequests)]
    [InlineData(HttpStatusCode.ServiceUnavailable)]
    [InlineData(HttpStatusCode.FailedDependency)]
    [InlineData(HttpStatusCode.InternalServerError)]
    public async Task What_a_batch_does_not_answer_is_asked_for_by_itself(HttpStatusCode status)
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);
        Once(app.Graph, Folders, () => FakeGraph.Error(status, "SaidOnce"));

        Assert.DoesNotContain("2026-10-05", await Outcome(app), StringComparison.Ordinal);

        Assert.Single(app.Graph.Sent, sent => sent.StartsWith("GET " + Folders, StringComparison.Ordinal));
        Assert.Single(app.Graph.Sent, sent => sent == "POST /$batch");
    }

    [Fact]
    public async Task A_batch_whose_connection_breaks_is_sent_again()
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);
        Once(app.Graph, Folders, () => throw new HttpRequestException("Connection reset by peer"));

        await Outcome(app);

        Assert.Equal(2, app.Graph.Sent.Count(sent => sent == "POST /$batch"));
        Assert.DoesNotContain(app.Graph.Sent, sent => sent.StartsWith("GET " + Folders, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_refused_inside_a_batch_is_asked_again_when_its_time_has_come()
    {
        await using var app = new TestApp();
        new GraphMailbox().At(app.Graph);
        var asked = 0;
        app.Graph.On(HttpMethod.Get, "/me/mailboxSettings", _ =>
        {
            if (++asked > 1) return FakeGraph.Json("""{"timeZone":"UTC"}""");
            var busy = FakeGraph.Error(HttpStatusCode.TooManyRequests, "ApplicationThrottled");
            busy.Headers.TryAddWithoutValidation("Retry-After", "7");
            return busy;
        });

        Assert.Equal("idle", (await app.Sync()).GetProperty("state").GetString());

        Assert.Equal(2, asked);
        Assert.Contains(app.Waiting.Waits, wait => wait.TotalSeconds is > 6 and < 8);
    }

    [Fact]
    public async Task However_many_requests_go_at_most_twenty_at_a_time_in_three_chains_and_each_gets_its_own_answer()
    {
        using var fake = new FakeGraph().On(HttpMethod.Get, "/me/events/", request =>
            FakeGraph.Json($$"""{"id":"{{FakeGraph.Path(request)["/me/events/".Length..]}}"}"""));
        using var http = new HttpClient(fake);
        using var client = new GraphServiceClient(http, new AnonymousAuthenticationProvider(), "http://localhost/v1.0");
        using var gate = new MailboxGate(TimeProvider.System);
        var batch = new GraphBatch(client, gate);
        for (var number = 0; number < 45; number++) Assert.Equal(number, batch.Add(client.Me.Events[$"e{number}"].ToGetRequestInformation()));

        var answers = await batch.SendAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Enumerable.Range(0, 45).Select(number => $"e{number}"), answers.Select(answer => answer.GetProperty("id").GetString()));
        Assert.Equal([20, 20, 5], fake.Batches.Select(body => body.GetProperty("requests").GetArrayLength()));
        Assert.All(fake.Batches, AssertThreeChains);
    }

    [Fact]
    public async Task Nothing_else_of_the_mailbox_runs_while_a_batch_does()
    {
        using var graph = new HeldGraph();
        var before = graph.Read();
        await graph.SomebodyAsks();
        var batch = graph.Ask(HttpMethod.Post, RequestTraits.Batch, Patience.Reader);
        graph.Answer(HttpStatusCode.OK);
        await graph.SomebodyAsks();
        Task[] after = [graph.Read(), graph.Read(), graph.Read()];
        Assert.Equal(2, graph.Count);

        graph.Answer(HttpStatusCode.OK);
        foreach (var _ in after) await graph.SomebodyAsks();
        Assert.True(batch.IsCompleted);

        foreach (var _ in after) graph.Answer(HttpStatusCode.OK);
        await Task.WhenAll([before, .. after]);
    }

    private static void AssertThreeChains(JsonElement body)
    {
        var items = body.GetProperty("requests").EnumerateArray().ToList();
        var behind = items.Where(item => item.TryGetProperty("dependsOn", out _)).Select(item => Assert.Single(item.GetProperty("dependsOn").EnumerateArray()).GetString()).ToList();
        Assert.Equal(items.Count - 3, behind.Count);
        Assert.Equal(behind.Distinct(), behind);
        Assert.All(items.Where(item => item.TryGetProperty("dependsOn", out _)), item =>
        {
            var id = item.GetProperty("id").GetString();
            Assert.Contains(item.GetProperty("dependsOn")[0].GetString(), items.Select(one => one.GetProperty("id").GetString()).TakeWhile(one => one != id));
        });
    }

    private static void Once(FakeGraph graph, string path, Func<HttpResponseMessage> wrong)
    {
        var usual = new FakeGraph();
        Mailbox().At(usual);
        var asked = 0;
        graph.On(HttpMethod.Get, path, request => Interlocked.Increment(ref asked) == 1 ? wrong() : usual.Answer(request));
    }

    private static GraphMailbox Mailbox() => new GraphMailbox().Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02")
        .Folder("below-junk", "junkemail").Mail("2026-10-05T10:00:00Z", Grace, [GraphMailbox.Ada], folder: "below-junk")
        .Event(GraphMailbox.Meeting("2026-11-10T10:00:00", "2026-11-10T11:00:00", [Grace]));

    private static async Task<string> Outcome(TestApp app)
    {
        Assert.Equal("idle", (await app.Sync()).GetProperty("state").GetString());
        var export = await app.Get("/api/me/export");
        return export.GetProperty("correspondents").GetRawText() + export.GetProperty("addressBook").GetRawText();
    }
}
