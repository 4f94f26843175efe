using System.Globalization;
using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

/// <summary>A card as it was read.</summary>
internal sealed class ReadCard
{
    // Graph refuses a fourth one, so a client will never see it.
    private const int MostAddresses = 3;

    public string? FullName { get; set; }
    public string? GivenName { get; set; }
    public string? Surname { get; set; }
    public List<string> Addresses { get; } = [];
    public string? Company { get; set; }
    public string? JobTitle { get; set; }
    public LocalDate? Birthday { get; set; }

    public bool IsEmpty => FullName is null && GivenName is null && Surname is null && Addresses.Count == 0 && Company is null;

    public ContactCard Card(int number)
    {
        var joined = string.Join(' ', new[] { GivenName, Surname }.Where(part => part is not null));
        var name = FullName ?? (joined.Length > 0 ? joined : Company ?? Addresses.ElementAtOrDefault(0) ?? "");
        var addresses = Addresses.Distinct(StringComparer.OrdinalIgnoreCase).Take(MostAddresses).Select(address => new MailAddress(name, address)).ToList();
        var id = string.Create(CultureInfo.InvariantCulture, $"AAMk-import-card-{number:d5}");
        return new(id, name, GivenName, Surname, addresses, Company, JobTitle, Birthday);
    }
}
