using NodaTime;

namespace OutlookCoffee.Tests.Hosting;

/// <summary>The product's clock, which a test may put forward.</summary>
internal sealed class ShiftedClock(IClock inner) : IClock
{
    public Duration Ahead { get; set; }

    public Instant GetCurrentInstant() => inner.GetCurrentInstant() + Ahead;
}
