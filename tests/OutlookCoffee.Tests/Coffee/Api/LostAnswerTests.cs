using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Coffee.Api;

/// <summary>Graph wrote the event and its answer was lost: there is never a second event, and never none that is called one.</summary>
public sealed class LostAnswerTests
{
    [Theory]
    [InlineData(HttpStatusCode.GatewayTimeout)]
    [InlineData(HttpStatusCode.InternalServerError)]
    [InlineData(null)]
    public async Task An_event_whose_answer_was_lost_is_found_again_by_its_mark(HttpStatusCode? status)
    {
        await using var table = await Table.Set();
        LoseTheAnswer(table, status, written: true);

        var coffee = (await table.Book("key", send: true)).Ok;

        Assert.Equal("event-1", coffee.GetProperty("eventId").GetString());
        Assert.Equal("invited", coffee.GetProperty("state").GetString());
        Assert.Single(table.Calendar.Created);
        Assert.Equal(coffee.GetRawText(), (await table.Book("key", send: true)).Text);
        Assert.Single(table.Calendar.Created);
    }

    [Fact]
    public async Task A_request_that_never_arrived_is_told_as_such_and_the_same_key_tries_again()
    {
        await using var table = await Table.Set();
        LoseTheAnswer(table, HttpStatusCode.ServiceUnavailable, written: false);

        var problem = (await table.Book("key")).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");

        Assert.Contains("same Idempotency-Key", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(0, (await table.App.Get("/api/coffees")).GetProperty("items").GetArrayLength());
        Assert.Equal("draft", (await table.Book("key")).Ok.GetProperty("state").GetString());
        Assert.Single(table.Calendar.Created);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task After_a_lost_answer_and_a_restart_the_same_key_finishes_what_was_begun(bool written)
    {
        using var folder = new TempFolder();
        var before = await Table.Set(folder: folder);
        LoseTheAnswer(before, HttpStatusCode.GatewayTimeout, written);
        before.App.Graph.On(HttpMethod.Get, "/me/events?", _ => FakeGraph.Error(HttpStatusCode.ServiceUnavailable, "ServiceNotAvailable"));
        (await before.Book("key")).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
        await before.DisposeAsync();

        await using var after = await Table.Set(folder: folder);
        after.Calendar.Adopt(before.Calendar);
        var coffee = (await after.Book("key")).Ok;

        Assert.Equal("draft", coffee.GetProperty("state").GetString());
        Assert.Single(after.Calendar.Events);
        Assert.Equal(written ? 0 : 1, after.Calendar.Created.Count);
    }

    [Fact]
    public async Task A_sign_in_that_ran_out_meanwhile_does_not_make_the_event_forgotten()
    {
        await using var table = await Table.Set();
        LoseTheAnswer(table, HttpStatusCode.GatewayTimeout, written: true);
        var signedOut = true;
        var found = table.Calendar;
        table.App.Graph.On(HttpMethod.Get, "/me/events?", request =>
            signedOut ? FakeGraph.Error(HttpStatusCode.Unauthorized, "InvalidAuthenticationToken") : found.Find(request));
        (await table.Book("key")).Problem(HttpStatusCode.ServiceUnavailable, "graph-unreachable");
        (await table.Book("key")).Problem(HttpStatusCode.Unauthorized, "sign-in");
        signedOut = false;

        _ = (await table.Book("key")).Ok;

        Assert.Single(table.Calendar.Created);
    }

    /// <summary>The first event that is asked for comes to no answer.</summary>
    private static void LoseTheAnswer(Table table, HttpStatusCode? status, bool written)
    {
        var asked = 0;
        table.App.Graph.On(HttpMethod.Post, "/me/events", request =>
        {
            if (++asked > 1) return table.Calendar.Create(request);
            if (written) table.Calendar.Create(request);
            return status is { } code ? FakeGraph.Error(code, "UnknownError") : throw new HttpRequestException("Connection reset by peer");
        });
    }
}
