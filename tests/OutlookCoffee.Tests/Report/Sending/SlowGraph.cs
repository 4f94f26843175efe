using System.Collections.Concurrent;
using System.Net;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Report.Sending;

/// <summary>Lets every request wait until a test answers all of them, and counts how many mails each mailbox sent.</summary>
internal sealed class SlowGraph
{
    private readonly TestApp app;
    private readonly Lock gate = new();
    private readonly HashSet<string> waiting = new(StringComparer.Ordinal);
    private TaskCompletionSource answer = Source();
    private TaskCompletionSource arrived = Source();
    private bool isSlow = true;

    public SlowGraph(TestApp app)
    {
        this.app = app;
        app.Graph.Wait = WaitAsync;
        app.Graph.On(HttpMethod.Post, "/me/sendMail", Take);
    }

    public ConcurrentDictionary<string, int> Mails { get; } = new();

    /// <summary>Answers whoever waits now.</summary>
    public void Answer()
    {
        TaskCompletionSource now;
        lock (gate)
        {
            waiting.Clear();
            (now, answer) = (answer, Source());
        }

        now.SetResult();
    }

    /// <summary>Until everybody whom the cluster's clock visits waits for an answer.</summary>
    public async Task EverybodyWaits()
    {
        while (true)
        {
            var ended = app.Visits.Changed;
            Task another;
            lock (gate)
            {
                if (waiting.Count >= app.Visits.Now) return;
                another = (arrived = Source()).Task;
            }

            await Task.WhenAny(ended, another);
        }
    }

    /// <summary>Until nobody is visited; from now on every request is answered at once.</summary>
    public Task AnswerEverybody()
    {
        lock (gate) isSlow = false;
        Answer();
        return app.Visits.None();
    }

    private Task WaitAsync(HttpRequestMessage request)
    {
        lock (gate)
        {
            if (!isSlow) return Task.CompletedTask;
            waiting.Add(Who(request));
            arrived.TrySetResult();
            return answer.Task;
        }
    }

    private HttpResponseMessage Take(HttpRequestMessage request)
    {
        Mails.AddOrUpdate(Who(request), 1, (_, before) => before + 1);
        return new HttpResponseMessage(HttpStatusCode.Accepted);
    }

    private static string Who(HttpRequestMessage request) => request.Headers.Authorization!.Parameter!;

    private static TaskCompletionSource Source() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
