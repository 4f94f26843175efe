using NodaTime;

namespace OutlookCoffee.Sandbox;

/// <summary>A clock that starts at a chosen moment and runs on as fast as the real time.</summary>
public sealed class SandboxClock(Instant start, TimeProvider time) : IClock
{
    private readonly long began = time.GetTimestamp();

    public Instant GetCurrentInstant() => start + Duration.FromTimeSpan(time.GetElapsedTime(began));
}
