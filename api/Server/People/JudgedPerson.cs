using OutlookCoffee.Quiet;

namespace OutlookCoffee.People;

/// <summary>A person and what today says about them.</summary>
/// <param name="Choice">As it holds today (a snooze that has ended is none).</param>
internal sealed record JudgedPerson(Person Person, Rhythm Rhythm, Choice Choice)
{
    public bool IsQuiet => Rhythm.State is RhythmState.Slipping or RhythmState.Dormant;
}
