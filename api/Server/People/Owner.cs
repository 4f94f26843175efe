namespace OutlookCoffee.People;

/// <summary>Whose mailbox it is: every address that is the user, and the organization's domains.</summary>
/// <param name="Addresses">Normalized (<see cref="AddressForm.Normalize"/>).</param>
/// <param name="Domains">In lower case; mail domains of the user's organization (empty for a public mail provider).</param>
/// <param name="Name">As the directory has it; may be empty.</param>
public sealed record Owner(IReadOnlySet<string> Addresses, IReadOnlySet<string> Domains, string Name = "");
