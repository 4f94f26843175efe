namespace OutlookCoffee.People;

/// <summary>One address with which something happened: the names it was seen under and every encounter.</summary>
/// <param name="Address">Normalized.</param>
/// <param name="Names">Display names, the most frequent first, at most three.</param>
public sealed record Correspondent(string Address, IReadOnlyList<string> Names, EncounterSet Encounters);
