namespace OutlookCoffee.Tests.Hosting;

/// <summary>A clock that stands still until a test puts it forward.</summary>
internal sealed class SteppedTime : TimeProvider, IDisposable
{
    private readonly Lock gate = new();
    private readonly List<Timer> timers = [];
    private readonly SemaphoreSlim made = new(0);
    private TimeSpan now;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp()
    {
        lock (gate) return now.Ticks;
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(() => callback(state));
        lock (gate)
        {
            timer.Due = now + dueTime;
            timers.Add(timer);
        }

        made.Release();
        return timer;
    }

    /// <summary>Until one more waits by this clock.</summary>
    public async Task SomebodyWaits() => Assert.True(await made.WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken), "Nobody waits.");

    public void Pass(TimeSpan time)
    {
        List<Timer> due;
        lock (gate)
        {
            now += time;
            due = [.. timers.Where(timer => timer.Due <= now)];
            timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due) timer.Ring();
    }

    public void Dispose() => made.Dispose();

    private sealed class Timer(Action ring) : ITimer
    {
        public TimeSpan Due { get; set; }

        public void Ring() => ring();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
