using Microsoft.Extensions.Options;
using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Requests;
using OutlookCoffee.Web;

namespace OutlookCoffee.Mailbox;

/// <summary>Starts readings beside the grain, so that the pane is answered while a mailbox is read.</summary>
internal sealed partial class SyncRunner(
    GraphAccess graph, IClock clock, IOptions<MailboxOptions> options, IHostApplicationLifetime lifetime, ILogger<SyncRunner> log)
{
    /// <summary>After a day on which the machine was off, every mailbox is to be read; what is begun for somebody who waits comes on top.</summary>
    private const int MostByThemselves = 64;
    private readonly Dictionary<Guid, CancellationTokenSource> runs = [];

    /// <param name="begin">Names the run.</param>
    /// <returns>False when nobody waits for it and there is no room.</returns>
    public bool Start(MailboxId id, IMailboxGrain mailbox, Func<Guid> begin, bool isWaitedFor)
    {
        Guid run;
        CancellationTokenSource source;
        lock (runs)
        {
            if (!isWaitedFor && runs.Count >= MostByThemselves) return false;
            source = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
            runs.Add(run = begin(), source);
        }

        // Off the grain's scheduler: only the short turns that save a page run there.
        _ = Task.Run(() => RunAsync(id, mailbox, run, source), CancellationToken.None);
        return true;
    }

    /// <summary>Ends a run at once, also one that waits for Graph; nothing happens when it has ended already.</summary>
    public void Stop(Guid run)
    {
        lock (runs)
        {
            if (runs.TryGetValue(run, out var source)) source.Cancel();
        }
    }

    private async Task RunAsync(MailboxId id, IMailboxGrain mailbox, Guid run, CancellationTokenSource source)
    {
        try
        {
            var problem = await Read(id, mailbox, run, source.Token);
            await mailbox.FinishSync(run, problem);
        }
        catch (OperationCanceledException)
        {
            Log.Stopped(log, id);
        }
        catch (Exception exception)
        {
            Log.Failed(log, id, exception.GetType().Name, exception.StackTrace ?? "");
        }
        finally
        {
            lock (runs) runs.Remove(run);
            source.Dispose();
        }
    }

    private async Task<Refusal?> Read(MailboxId id, IMailboxGrain mailbox, Guid run, CancellationToken cancellation)
    {
        try
        {
            var client = graph.For(id, Patience.Reader);
            await new SyncRun(client, mailbox, run, clock.GetCurrentInstant(), options.Value.HistoryYears).ReadAsync(cancellation);
            return null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || GraphProblem.From(exception) is not null)
        {
            Log.Failed(log, id, exception.GetType().Name, exception.StackTrace ?? "");
            return GraphProblem.From(exception) ?? Unexpected;
        }
    }

    private static Refusal Unexpected { get; } = new(
        StatusCodes.Status500InternalServerError,
        "unexpected",
        "Reading stopped for a reason of our own.",
        "What was read so far is kept. Try again; if it stops again, report it to whoever runs this server.");

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Reading stopped before its end in {Mailbox}: {Type} at {Stack}")]
        private static partial void FailedIn(ILogger logger, string mailbox, string type, string stack);

        [LoggerMessage(LogLevel.Debug, "A reading of {Mailbox} was stopped")]
        private static partial void StoppedIn(ILogger logger, string mailbox);

        public static void Failed(ILogger logger, MailboxId id, string type, string stack) => FailedIn(logger, LogName.Of(id), type, stack);

        public static void Stopped(ILogger logger, MailboxId id) => StoppedIn(logger, LogName.Of(id));
    }
}
