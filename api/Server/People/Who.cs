namespace OutlookCoffee.People;

/// <summary>
/// Somebody as a mail or a meeting names them, with everything that is asked of an address worked out once: a mailbox names few people
/// very often, so a reader keeps one of these for each spelling.
/// </summary>
public sealed class Who
{
    private Who(string name, string? address, string key, bool isOwner)
    {
        (Name, Address, Key, IsOwner) = (name, address, key, isOwner);
        IsRobot = address is not null && Robots.IsRobot(address, name);
    }

    /// <summary>The display name as it stood there, without blanks around it; may be empty.</summary>
    public string Name { get; }

    /// <summary>
    /// Normalized (<see cref="AddressForm.Normalize"/>). Where only a name inside Exchange is given, the address that the display name tells, else
    /// the key of that name (<see cref="ExchangeName"/>); null for everything else.
    /// </summary>
    public string? Address { get; }

    /// <summary>The same for spellings of the same person; all the user's own addresses are one person.</summary>
    public string Key { get; }

    public bool IsOwner { get; }

    public bool IsRobot { get; }

    /// <returns>null when no address is given at all.</returns>
    public static Who? From(string? name, string? written, Owner owner)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var address = AddressForm.Normalize(written) ?? InsideExchange(name, written);
        var isOwner = address is not null && owner.Addresses.Contains(address);
        return new Who(Shown(name), address, isOwner ? "" : address ?? written.Trim().ToLowerInvariant(), isOwner);
    }

    private static string? InsideExchange(string? name, string written) =>
        ExchangeName.Key(written) is { } key ? ExchangeName.AddressIn(name) ?? key : null;

    /// <summary>Exchange repeats its own name of a mailbox where it knows no other; that is nobody's name.</summary>
    private static string Shown(string? name) => ExchangeName.Key(name) is null ? (name ?? "").Trim() : "";
}
