namespace OutlookCoffee.People;

/// <summary>What one mail or meeting says about one address.</summary>
/// <param name="Address">Normalized (<see cref="AddressForm.Normalize"/>); never the user's own.</param>
/// <param name="Name">The display name as it stood there; empty when there was none.</param>
public readonly record struct AddressEncounter(string Address, string Name, Encounter Encounter);
