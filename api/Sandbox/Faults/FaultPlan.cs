namespace OutlookCoffee.Sandbox.Faults;

/// <summary>Decides which requests go wrong: the same seed and the same order of requests go wrong in the same way.</summary>
internal sealed class FaultPlan(SandboxFaults faults, int seed)
{
    private static readonly Fault[] Losses = [Fault.UnavailableAfterwards, Fault.TimedOutAfterwards, Fault.Reset];

    private readonly Lock gate = new();

    // Predictable on purpose: the point is that a failure can be repeated.
    private readonly Random random = new(seed);

    // Rolls of its own, so that the other faults fall where they fall without it.
    private readonly Random losing = new(~seed);
    private int lost;

    public TimeSpan Latency { get; } = TimeSpan.FromMilliseconds(faults.LatencyMilliseconds);

    public Fault Next()
    {
        lock (gate)
        {
            var (throttle, error, kind) = (random.NextDouble(), random.NextDouble(), random.Next(5));
            if (throttle < faults.ThrottleRate) return Fault.Throttle;
            return error < faults.ErrorRate ? Fault.Unavailable + kind : Fault.None;
        }
    }

    /// <summary>For a write that nothing else happens to: whether its answer is lost, and how.</summary>
    public Fault NextForWrite()
    {
        lock (gate) return losing.NextDouble() < faults.LostAnswerRate ? Losses[lost++ % Losses.Length] : Fault.None;
    }
}

/// <summary>How a request goes wrong.</summary>
internal enum Fault
{
    None,

    /// <summary>429 and nothing was done.</summary>
    Throttle,

    /// <summary>503 and nothing was done.</summary>
    Unavailable,

    /// <summary>504 and nothing was done.</summary>
    TimedOut,

    /// <summary>503, but what was asked for was done.</summary>
    UnavailableAfterwards,

    /// <summary>504, but what was asked for was done.</summary>
    TimedOutAfterwards,

    /// <summary>The connection breaks after what was asked for was done.</summary>
    Reset,
}
