using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>A start that no hard rule forbids.</summary>
/// <param name="Start">Unix ticks.</param>
/// <param name="Day">Local days from today.</param>
/// <param name="Minute">Minutes since the local midnight.</param>
/// <param name="OverMine">Only something tentative of the user's own is in the way.</param>
/// <param name="OverTheirs">Only something tentative of the other's is in the way.</param>
internal record struct Candidate(long Start, int Day, int Minute, bool OverMine, bool OverTheirs)
{
    /// <summary>Less is better; see <see cref="Liking"/>.</summary>
    public int Cost { get; set; }

    public bool IsTaken { get; set; }

    public readonly bool IsTentative => OverMine || OverTheirs;

    /// <summary>Mornings and afternoons, numbered through.</summary>
    public readonly int HalfDay => (2 * Day) + (Minute < 12 * 60 ? 0 : 1);

    public readonly TimeSlot ToSlot(SlotRequest request)
    {
        var start = Instant.FromUnixTimeTicks(Start);
        var theirs = !request.Theirs.Visible ? TheirState.Unknown : OverTheirs ? TheirState.Tentative : TheirState.Free;
        return new TimeSlot(start, start + request.Length, request.Zone, theirs, OverMine);
    }
}
