using NodaTime;

namespace OutlookCoffee.Sandbox.World;

/// <summary>
/// A zone that has rules but no name. Biases are as Windows counts them, in minutes: UTC is the local time plus the bias,
/// so that zones east of Greenwich have negative ones (https://github.com/microsoftgraph/microsoft-graph-docs/issues/15217).
/// </summary>
/// <param name="Bias">Without summer time.</param>
/// <param name="DaylightBias">What summer time adds to <paramref name="Bias"/>.</param>
/// <param name="Standard">When summer time ends.</param>
/// <param name="Daylight">When summer time begins.</param>
public sealed record CustomZone(int Bias, int DaylightBias, ZoneChange Standard, ZoneChange Daylight)
{
    /// <summary>Berlin's and Paris's rules as Outlook writes them when it does not recognize them.</summary>
    public static CustomZone CentralEurope { get; } = new(
        -60, -60, new(10, ZoneChange.Last, IsoDayOfWeek.Sunday, new(3, 0)), new(3, ZoneChange.Last, IsoDayOfWeek.Sunday, new(2, 0)));
}

/// <summary>The day and wall clock of a clock change, every year.</summary>
/// <param name="Occurrence">Which of those weekdays of the month, from 1; <see cref="Last"/> is the last whatever its number.</param>
public sealed record ZoneChange(int Month, int Occurrence, IsoDayOfWeek Day, LocalTime Time)
{
    public const int Last = 5;
}
