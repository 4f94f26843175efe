using System.Text.Json;
using CsCheck;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

/// <summary>A reading may be cut off anywhere; what came of it in the end is the same.</summary>
public sealed class InterruptedSyncTests
{
    private const string Grace = "grace@fabrikam.example";

    [Fact]
    public async Task Wherever_Graph_breaks_off_or_the_server_is_stopped_the_result_is_that_of_an_undisturbed_reading()
    {
        var expected = await Undisturbed();

        await Gen.Select(Gen.Int[1, 45].Array[1, 3], Gen.Bool.Array[3]).SampleAsync(async (breaks, restarts) =>
        {
            using var folder = new TempFolder();
            var app = new TestApp(folder);
            try
            {
                foreach (var (requests, restart) in breaks.Zip(restarts))
                {
                    BreakAfter(app, requests);
                    await app.Sync();
                    if (!restart) continue;
                    await app.DisposeAsync();
                    app = new TestApp(folder);
                }

                Mailbox().At(app.Graph);
                var sync = await app.Sync();
                Assert.Equal(expected, await Outcome(app, sync));
            }
            finally
            {
                await app.DisposeAsync();
            }
        }, iter: 10, threads: 1);
    }

    [Fact]
    public async Task Whatever_goes_wrong_and_wherever_the_process_ends_the_result_is_that_of_an_undisturbed_reading()
    {
        var expected = await Undisturbed();

        await Gen.Select(Gen.Int, Gen.Int[1, 60].Array[0, 3]).SampleAsync(async (seed, kills) =>
        {
            using var folder = new TempFolder();
            foreach (var requests in kills)
            {
                await using var dying = new TestApp(folder);
                using var storm = new Storm(Mailbox(), seed, dyingAfter: requests);
                storm.At(dying.Graph);
                await dying.Sync();
            }

            await using var app = new TestApp(folder);
            using var last = new Storm(Mailbox(), seed, dyingAfter: int.MaxValue);
            last.At(app.Graph);
            var sync = await app.Sync();
            for (var more = 0; more < 20 && sync.GetProperty("state").GetString() != "idle"; more++) sync = await app.Sync();
            Assert.Equal(expected, await Outcome(app, sync));
        }, iter: 12, threads: 1);
    }

    [Fact]
    public async Task A_server_that_is_stopped_while_it_reads_goes_on_where_it_was()
    {
        var expected = await Undisturbed();
        using var folder = new TempFolder();
        await using (var app = new TestApp(folder))
        {
            var mailbox = Mailbox().At(app.Graph);
            using var third = new SemaphoreSlim(0);
            var asked = 0;
            app.Graph.On(HttpMethod.Get, "/me/messages?", request =>
            {
                if (++asked == 3)
                {
                    third.Release();
                    throw new HttpRequestException("The process ends here.");
                }

                return asked < 3 ? mailbox.Answer(request) : throw new HttpRequestException("The process has ended.");
            });
            _ = await app.Ask(HttpMethod.Post, "/api/me/sync");
            Assert.True(await third.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        }

        await using var later = new TestApp(folder);
        Mailbox().At(later.Graph);
        Assert.Equal(expected, await Outcome(later, await later.Sync()));
    }

    private static async Task<string> Undisturbed()
    {
        await using var app = new TestApp();
        Mailbox().At(app.Graph);
        return await Outcome(app, await app.Sync());
    }

    private static GraphMailbox Mailbox() => new GraphMailbox().InPagesOf(7)
        .Contact("Grace Okafor", Grace).Friend(Grace, "2026-03-02").Friend("old@fabrikam.example", "2020-03-02")
        .Mail("2026-03-02T12:00:00Z", "lee@fabrikam.example", [GraphMailbox.Ada])
        .Event(GraphMailbox.Meeting("2026-11-10T10:00:00", "2026-11-10T11:00:00", [Grace]))
        .Event(GraphMailbox.Meeting("2022-05-10T10:00:00", "2022-05-10T11:00:00", [Grace]));

    /// <summary>Answers so many requests, then refuses every one.</summary>
    private static void BreakAfter(TestApp app, int requests)
    {
        var whole = new FakeGraph();
        Mailbox().At(whole);
        var asked = 0;
        app.Graph.On(HttpMethod.Get, "/me", request => Interlocked.Increment(ref asked) > requests
            ? FakeGraph.Error(System.Net.HttpStatusCode.Forbidden, "ErrorAccessDenied")
            : whole.Answer(request));
    }

    /// <summary>Encounters, read ranges and the count; the newest end of what is read moves with the clock and is left out.</summary>
    private static async Task<string> Outcome(TestApp app, JsonElement sync)
    {
        Assert.Equal("idle", sync.GetProperty("state").GetString());
        var export = await app.Get("/api/me/export");
        var reading = export.GetProperty("reading");
        var mail = Assert.Single(reading.GetProperty("mail").GetProperty("ranges").EnumerateArray());
        return $"""
            {sync.GetProperty("read")} {export.GetProperty("correspondents").GetRawText()} {export.GetProperty("addressBook").GetRawText()}
            {mail.GetProperty("from")} {reading.GetProperty("calendar").GetRawText()}
            """;
    }
}
