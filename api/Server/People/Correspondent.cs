namespace OutlookCoffee.People;

/// <summary>One address with which something happened: the names it was seen under and every encounter.</summary>
/// <param name="Address">Normalized, or the key of a name inside Exchange (<see cref="ExchangeName"/>).</param>
/// <param name="Seen">Display names, the newest first, at most three, whoever wrote them.</param>
/// <param name="WritesAs">The name on their newest direct mail to the user: how they write it themselves; null when there is none.</param>
public sealed record Correspondent(string Address, IReadOnlyList<SeenName> Seen, EncounterSet Encounters, SeenName? WritesAs = null)
{
    public bool Equals(Correspondent? other) =>
        other is not null && Address == other.Address && Seen.SequenceEqual(other.Seen) && Encounters.Equals(other.Encounters) && WritesAs == other.WritesAs;

    public override int GetHashCode() => HashCode.Combine(Address, Encounters);

    /// <summary>What several readings saw of one address, put together; their order decides nothing, and a reading that comes twice changes nothing.</summary>
    public static Correspondent Together(IReadOnlyList<Correspondent> parts) => parts.Count == 1
        ? parts[0]
        : new Correspondent(parts[0].Address, SeenNames.Newest(parts), EncounterSet.Union(parts.Select(part => part.Encounters)), SeenNames.NewestOf(parts.Select(part => part.WritesAs)));
}
