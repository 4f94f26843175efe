using System.Diagnostics;
using NodaTime;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <param name="AllocatedBytes">On the managed heap, whether or not still held; null where the runtime does not tell.</param>
internal sealed record Cost(double CpuSeconds, double WallSeconds, long? AllocatedBytes)
{
    private static readonly long FirstAsked = Stopwatch.GetTimestamp();
    private static readonly double OlderThanThat = Age();

    /// <summary>What this process took since it was started.</summary>
    public static Cost SoFar() => new(
        Environment.CpuUsage.TotalTime.TotalSeconds,
        OlderThanThat + Stopwatch.GetElapsedTime(FirstAsked).TotalSeconds,
        GC.GetTotalAllocatedBytes(precise: true));

    public static Cost operator -(Cost end, Cost start) =>
        new(end.CpuSeconds - start.CpuSeconds, end.WallSeconds - start.WallSeconds, end.AllocatedBytes - start.AllocatedBytes);

    private static double Age()
    {
        using var self = Process.GetCurrentProcess();
        return (SystemClock.Instance.GetCurrentInstant() - Instant.FromDateTimeUtc(self.StartTime.ToUniversalTime())).TotalSeconds;
    }
}
