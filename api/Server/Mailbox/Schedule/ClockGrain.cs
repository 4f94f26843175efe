using NodaTime;
using OutlookCoffee.Storage;

namespace OutlookCoffee.Mailbox.Schedule;

/// <inheritdoc cref="IClockGrain"/>
internal sealed partial class ClockGrain(DueStore store, IClock clock, ILogger<ClockGrain> log) : Grain, IClockGrain
{
    /// <summary>So many at a time that a hundred thousand which are due at eight are done in ten minutes, when each takes up to three seconds.</summary>
    private const int MostAtOnce = 1000;
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private readonly HashSet<MailboxId> visited = [];

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        this.RegisterGrainTimer(static (grain, _) => grain.Tick(), this, new GrainTimerCreationOptions(Second, Second) { KeepAlive = true });
        return Task.CompletedTask;
    }

    public Task KeepGoing() => Task.CompletedTask;

    public async Task<int> Tick()
    {
        if (visited.Count == MostAtOnce) return 0;
        var due = await store.DueAsync(clock.GetCurrentInstant(), MostAtOnce);
        var begun = due.Where(id => !visited.Contains(id)).Take(MostAtOnce - visited.Count).ToList();
        // Not waited for: one slow mailbox would hold up all the others.
        foreach (var id in begun) _ = Visit(id);
        return begun.Count;
    }

    /// <summary>One mailbox that fails stops no other; it stays due and is visited again.</summary>
    private async Task Visit(MailboxId id)
    {
        visited.Add(id);
        try
        {
            await GrainFactory.GetGrain<IMailboxGrain>(id.ToString()).Visit();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.Failed(log, LogName.Of(id), exception.GetType().Name);
        }
        finally
        {
            visited.Remove(id);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "A visit to {Mailbox} failed: {Type}")]
        public static partial void Failed(ILogger logger, string mailbox, string type);
    }
}
