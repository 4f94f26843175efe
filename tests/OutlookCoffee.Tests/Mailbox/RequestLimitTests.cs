using Microsoft.Extensions.DependencyInjection;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Mailbox;

public sealed class RequestLimitTests
{
    [Fact]
    public async Task Never_more_than_three_requests_of_one_mailbox_are_under_way_whoever_asks()
    {
        await using var app = new TestApp();
        using var arrived = new SemaphoreSlim(0);
        using var mayAnswer = new SemaphoreSlim(0);
        var (now, most) = (0, 0);
        app.Graph.On(HttpMethod.Get, "/me", _ =>
        {
            var count = Interlocked.Increment(ref now);
            lock (arrived) most = Math.Max(most, count);
            arrived.Release();
            mayAnswer.Wait(TestContext.Current.CancellationToken);
            Interlocked.Decrement(ref now);
            return FakeGraph.Json("""{"id":"1"}""");
        });
        var access = app.Services.GetRequiredService<GraphAccess>();
        var ada = new MailboxId("sandbox", "ada@contoso.example");

        // Each through a client of its own, as the reader and the pane have.
        var asking = Enumerable.Range(0, 9).Select(_ => Task.Run(() => access.For(ada, Patience.Person).Events.GetAsync("1"))).ToList();
        for (var answered = 0; answered < 9; answered++)
        {
            await arrived.WaitAsync(TestContext.Current.CancellationToken);
            if (answered >= 2) mayAnswer.Release();
        }

        mayAnswer.Release(2);
        await Task.WhenAll(asking);
        Assert.Equal(3, most);
    }

    [Fact]
    public async Task One_mailbox_does_not_wait_for_another()
    {
        await using var app = new TestApp();
        using var mayAnswer = new ManualResetEventSlim();
        using var arrived = new CountdownEvent(3);
        app.Graph.On(HttpMethod.Get, "/me", request =>
        {
            if (request.Headers.Authorization?.Parameter != "sandbox:bo@contoso.example")
            {
                arrived.Signal();
                mayAnswer.Wait(TestContext.Current.CancellationToken);
            }

            return FakeGraph.Json("""{"id":"1"}""");
        });
        var access = app.Services.GetRequiredService<GraphAccess>();
        var busy = Enumerable.Range(0, 3)
            .Select(_ => Task.Run(() => access.For(new MailboxId("sandbox", "ada@contoso.example"), Patience.Person).Events.GetAsync("1"))).ToList();
        arrived.Wait(TestContext.Current.CancellationToken);

        Assert.NotNull(await access.For(new MailboxId("sandbox", "bo@contoso.example"), Patience.Person).Events.GetAsync("1"));

        mayAnswer.Set();
        await Task.WhenAll(busy);
    }
}
