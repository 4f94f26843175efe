using NodaTime;

namespace OutlookCoffee.People;

/// <summary>A coffee that did not take place still stands in the calendar as a meeting that did: the user's word is stronger.</summary>
public static class MissedRule
{
    /// <summary>The same without the meetings that began at these moments.</summary>
    public static EncounterSet Without(EncounterSet read, IReadOnlyList<Instant> missed)
    {
        if (missed.Count == 0) return read;
        var seconds = missed.Select(start => start.ToUnixTimeSeconds()).ToHashSet();
        return EncounterSet.From(read.Where(encounter => encounter.Kind != EncounterKind.Met || !seconds.Contains(encounter.UnixSeconds)));
    }
}
