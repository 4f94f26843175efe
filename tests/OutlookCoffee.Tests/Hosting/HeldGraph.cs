using System.Collections.Concurrent;
using System.Net;
using OutlookCoffee.Graph.Requests;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>A Graph that answers when a test says so, asked through the handler that keeps to a mailbox's limits.</summary>
internal sealed class HeldGraph : HttpMessageHandler
{
    private readonly ConcurrentQueue<TaskCompletionSource<HttpResponseMessage>> waiting = new();
    private readonly SemaphoreSlim arrived = new(0);
    private readonly MailboxGate gate;
    private int count;

    public HeldGraph() => gate = new MailboxGate(Time);

    public SteppedTime Time { get; } = new();

    /// <summary>How many requests came so far.</summary>
    public int Count => count;

    /// <summary>Returns when the request is with this Graph or waits; without a synchronization context, so that what follows an answer at once has happened when it is given.</summary>
    public async Task<HttpStatusCode> Ask(HttpMethod method, RequestTraits traits, Patience patience)
    {
        SynchronizationContext.SetSynchronizationContext(null);
        using var client = new HttpMessageInvoker(new PoliteHandler(gate, Time, patience) { InnerHandler = this }, disposeHandler: false);
        using var request = new HttpRequestMessage(method, "http://localhost/v1.0/me");
        request.Options.Set(new HttpRequestOptionsKey<RequestTraits>(typeof(RequestTraits).FullName!), traits);
        using var response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    public Task<HttpStatusCode> Read() => Ask(HttpMethod.Get, RequestTraits.Usual, Patience.Reader);

    /// <summary>Until one more request is there.</summary>
    public async Task SomebodyAsks() => Assert.True(await arrived.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken), "Nobody asks.");

    /// <summary>Answers the request that has waited longest.</summary>
    public void Answer(HttpStatusCode status, string? retryAfter = null)
    {
        var response = new HttpResponseMessage(status) { Content = new StringContent("") };
        if (retryAfter is not null) response.Headers.TryAddWithoutValidation("Retry-After", retryAfter);
        Next().SetResult(response);
    }

    public void Break() => Next().SetException(new HttpRequestException("Connection reset by peer"));

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = new TaskCompletionSource<HttpResponseMessage>();
        Interlocked.Increment(ref count);
        waiting.Enqueue(answer);
        arrived.Release();
        return answer.Task;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            arrived.Dispose();
            gate.Dispose();
            Time.Dispose();
        }

        base.Dispose(disposing);
    }

    private TaskCompletionSource<HttpResponseMessage> Next()
    {
        Assert.True(waiting.TryDequeue(out var next), "Nobody waits for an answer.");
        return next;
    }
}
