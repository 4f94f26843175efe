namespace OutlookCoffee.People;

/// <summary>
/// The name of a mailbox inside its own Exchange organization (legacyExchangeDN, an X.500 name). It stands where a mail address is expected in
/// mail that never left the organization, above all in old and imported mail: <c>/o=ExchangeLabs/ou=…/cn=Recipients/cn=…-grace</c>, or the same
/// wrapped as <c>IMCEAEX-_o=…@…</c>. It is a key under which contact is kept, and no address: nobody sees it, and nobody can be invited by it.
/// </summary>
public static class ExchangeName
{
    private const string Prefix = "x500:";
    private const string Wrapped = "imceaex-";

    /// <summary>How Outlook and <c>proxyAddresses</c> announce such a name.</summary>
    private static readonly string[] Schemes = ["ex:", Prefix];

    /// <summary><c>x500:</c> and the name in lower case, the same for every spelling of one mailbox.</summary>
    /// <returns>null for what is no such name.</returns>
    public static string? Key(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var name = AddressForm.Bare(written.Trim().ToLowerInvariant());
        if (name.StartsWith(Wrapped, StringComparison.Ordinal)) name = Unwrap(name);
        foreach (var scheme in Schemes)
        {
            if (name.StartsWith(scheme, StringComparison.Ordinal)) name = name[scheme.Length..].Trim();
        }

        return name.StartsWith("/o=", StringComparison.Ordinal) && name.Contains("/cn=", StringComparison.Ordinal) ? Prefix + name : null;
    }

    public static bool IsKey(string key) => key.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>
    /// The one mail address that a display name is or holds, as in "Grace Okafor (grace@fabrikam.example)"; null for none and for several.
    /// Its domain has a dot: "Grace Okafor@ENRON" is a Lotus Notes name.
    /// </summary>
    public static string? AddressIn(string? displayName)
    {
        if (displayName is null || !displayName.Contains('@', StringComparison.Ordinal)) return null;
        var found = displayName.Split([' ', '(', ')', '[', ']', '<', '>', ';', ','], StringSplitOptions.RemoveEmptyEntries)
            .Select(AddressForm.Normalize).OfType<string>().Where(address => AddressForm.Domain(address).Contains('.', StringComparison.Ordinal))
            .Distinct(StringComparer.Ordinal).Take(2).ToList();
        return found is [var only] ? only : null;
    }

    private static string Unwrap(string name)
    {
        var end = name.LastIndexOf('@');
        return AddressForm.Decode(end < 0 ? name[Wrapped.Length..] : name[Wrapped.Length..Math.Max(Wrapped.Length, end)]).ToLowerInvariant().Trim();
    }
}
