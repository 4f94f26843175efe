using NodaTime;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Mailbox.Schedule;

/// <inheritdoc cref="IClockGrain"/>
internal sealed partial class ClockGrain(DueStore store, IClock clock, ILogger<ClockGrain> log) : Grain, IClockGrain
{
    /// <summary>A hundred thousand mailboxes that are due at eight are done in a few minutes.</summary>
    private const int MostAtOnce = 500;
    private const int Abreast = 32;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        this.RegisterGrainTimer(static (grain, _) => grain.Tick(), this, new GrainTimerCreationOptions(Second, Second) { KeepAlive = true });
        return Task.CompletedTask;
    }

    public Task KeepGoing() => Task.CompletedTask;

    public async Task<int> Tick()
    {
        var due = await store.DueAsync(clock.GetCurrentInstant(), MostAtOnce);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = Abreast, TaskScheduler = TaskScheduler.Current }, async (id, _) => await Visit(id));
        return due.Count;
    }

    /// <summary>One mailbox that fails stops no other; it stays due and is visited again.</summary>
    private async Task Visit(MailboxId id)
    {
        try
        {
            await GrainFactory.GetGrain<IMailboxGrain>(id.ToString()).Visit();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(log, LogName.Of(id), exception.GetType().Name);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A visit to {Mailbox} failed: {Type}")]
        public static partial void Failed(ILogger logger, string mailbox, string type);
    }
}
