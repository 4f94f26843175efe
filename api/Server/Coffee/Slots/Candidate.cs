using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>A possible start, and what was found out about it.</summary>
/// <param name="start">Unix ticks.</param>
/// <param name="day">Local days from today.</param>
/// <param name="minute">Minutes since the local midnight.</param>
internal struct Candidate(long start, int day, int minute)
{
    public long Start { get; } = start;

    public int Day { get; } = day;

    public int Minute { get; } = minute;

    // A field, so that a rule can be added in place.
    public RuleSet Against;

    /// <summary>In the first or the last hour of what is known of their day.</summary>
    public bool IsAtTheirEdge { get; set; }

    /// <summary>Less is better; see <see cref="Liking"/>.</summary>
    public int Cost { get; set; }

    public bool IsTaken { get; set; }

    /// <summary>Mornings and afternoons, numbered through.</summary>
    public readonly int HalfDay => (2 * Day) + (Minute < 12 * 60 ? 0 : 1);

    public readonly TimeSlot ToSlot(SlotRequest request)
    {
        var start = Instant.FromUnixTimeTicks(Start);
        var theirs = !request.Theirs.Visible ? TheirState.Unknown
            : Against.Holds(SlotRule.TheirsTentative) ? TheirState.Tentative : TheirState.Free;
        return new TimeSlot(start, start + request.Length, request.Zone, theirs, Against.Holds(SlotRule.Tentative));
    }
}
