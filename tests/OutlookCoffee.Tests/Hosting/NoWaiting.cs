namespace OutlookCoffee.Tests.Hosting;

/// <summary>A clock by which every wait is over at once, and that remembers how long each would have been.</summary>
internal sealed class NoWaiting : TimeProvider
{
    private readonly System.Collections.Concurrent.ConcurrentQueue<TimeSpan> waits = new();

    public IReadOnlyCollection<TimeSpan> Waits => waits;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan) waits.Enqueue(dueTime);
        return System.CreateTimer(callback, state, TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
