namespace OutlookCoffee.People;

/// <summary>A card of the address book.</summary>
/// <param name="Id">As Graph names it.</param>
/// <param name="Addresses">As written; may be empty, and may hold entries that are no mail address.</param>
public sealed record Card(string Id, string Name, string? Company, string? Title, IReadOnlyList<string> Addresses);
