using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class SyncTests
{
    [Fact]
    public async Task Reading_a_mailbox_gives_people_with_true_clocks()
    {
        await using var app = new TestApp();
        new GraphMailbox().Contact("Grace Okafor", "grace@fabrikam.example").Friend("grace@fabrikam.example", "2026-03-02").At(app.Graph);

        var sync = await app.Sync();

        Assert.Equal("idle", sync.GetProperty("state").GetString());
        Assert.Equal(54, sync.GetProperty("read").GetInt32());
        var people = await app.Get("/api/people?view=all");
        var grace = Assert.Single(people.GetProperty("items").EnumerateArray());
        Assert.Equal("Grace Okafor", grace.GetProperty("name").GetString());
        Assert.Equal("2026-03-02T10:00:00Z", grace.GetProperty("clocks").GetProperty("wrote").GetString());
        Assert.Equal("2026-03-02T12:00:00Z", grace.GetProperty("clocks").GetProperty("heard").GetString());
        Assert.Equal("heard", grace.GetProperty("lastContact").GetProperty("kind").GetString());
    }

    [Fact]
    public async Task What_was_read_before_Graph_failed_is_kept_and_the_next_reading_goes_on_from_there()
    {
        await using var app = new TestApp();
        new GraphMailbox().Friend("grace@fabrikam.example", "2026-03-02").Friend("old@fabrikam.example", "2020-03-02").At(app.Graph);
        var broken = true;
        var first = new List<string>();
        app.Graph.On(HttpMethod.Get, "/me/messages?", request => Answer(request));

        var failed = await app.Sync();

        Assert.Equal("failed", failed.GetProperty("state").GetString());
        Assert.Contains("then try again", failed.GetProperty("problem").GetProperty("detail").GetString(), StringComparison.Ordinal);
        // Mail is read in windows of two years; six of Grace's mails are older than the newest one.
        Assert.Equal(48, failed.GetProperty("read").GetInt32());
        broken = false;
        var asked = first.Count;
        var done = await app.Sync();
        Assert.Equal("idle", done.GetProperty("state").GetString());
        Assert.Equal(108, done.GetProperty("read").GetInt32());
        Assert.DoesNotContain(first.Skip(asked), path => path.Contains("lt 2026-11-23", StringComparison.Ordinal) && path.Contains("ge 2024", StringComparison.Ordinal));

        HttpResponseMessage Answer(HttpRequestMessage request)
        {
            var (from, to) = GraphMailbox.Range(request);
            lock (first) first.Add(FakeGraph.Path(request));
            // The two newest years are answered, older mail is refused.
            if (broken && to < NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0)) return FakeGraph.Error(HttpStatusCode.Forbidden, "ErrorAccessDenied");
            var mailbox = new GraphMailbox().Friend("grace@fabrikam.example", "2026-03-02").Friend("old@fabrikam.example", "2020-03-02");
            return mailbox.Page(from, to);
        }
    }

    [Fact]
    public async Task Somebody_is_proposed_as_soon_as_the_two_newest_years_are_read()
    {
        await using var app = new TestApp();
        var mailbox = new GraphMailbox().Friend("grace@fabrikam.example", "2026-03-02").At(app.Graph);
        app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
        {
            var (from, to) = GraphMailbox.Range(request);
            return to < NodaTime.Instant.FromUtc(2026, 1, 1, 0, 0) ? FakeGraph.Error(HttpStatusCode.Forbidden, "ErrorAccessDenied") : mailbox.Page(from, to);
        });

        Assert.Equal("failed", (await app.Sync()).GetProperty("state").GetString());

        var week = await app.Get("/api/coffees/this-week");
        Assert.Equal("proposed", week.GetProperty("state").GetString());
        Assert.Equal("grace@fabrikam.example", week.GetProperty("person").GetProperty("addresses")[0].GetString());
    }
}
