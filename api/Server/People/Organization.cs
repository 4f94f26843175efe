using System.Collections.Frozen;

namespace OutlookCoffee.People;

/// <summary>The organization behind a mail domain or a company's name, in one spelling: "Fabrikam, Inc." and mail.fabrikam.co.uk are both "fabrikam".</summary>
public static class Organization
{
    /// <summary>Providers that give addresses to anybody: an address there says nothing about an organization.</summary>
    private static readonly FrozenSet<string> PublicLabels = new[]
    {
        "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "rocketmail", "icloud", "aol", "gmx", "t-online",
        "freenet", "protonmail", "proton", "tutanota", "fastmail", "yandex", "mail", "qq", "163", "126", "naver", "comcast", "verizon",
        "sbcglobal", "bellsouth", "earthlink", "pacbell", "cox", "charter", "btinternet", "wanadoo", "laposte", "libero", "zoho", "hey",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The same, where the name alone could be a company's.</summary>
    private static readonly FrozenSet<string> PublicDomains = new[]
    {
        "me.com", "mac.com", "web.de", "free.fr", "orange.fr", "att.net", "sky.com", "pm.me", "email.com",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Second labels below which organizations register (co.uk, com.au …).</summary>
    private static readonly FrozenSet<string> Registries =
        new[] { "co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> LegalForms = new[]
    {
        "inc", "incorporated", "corp", "corporation", "co", "company", "ltd", "limited", "llc", "llp", "plc", "gmbh", "ag", "kg", "se",
        "sa", "sarl", "sas", "bv", "nv", "ab", "as", "oy", "spa", "srl", "pty",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <param name="domain">In lower case.</param>
    /// <returns>null for a public mail provider.</returns>
    public static string? OfDomain(string domain)
    {
        var labels = domain.Split('.');
        if (labels.Length == 1) return domain;
        var at = labels.Length - 2;
        if (at > 0 && labels[^1].Length == 2 && Registries.Contains(labels[at])) at--;
        var isPublic = PublicLabels.Contains(labels[at]) || (labels.Length - at == 2 && PublicDomains.Contains($"{labels[at]}.{labels[at + 1]}"));
        return isPublic ? null : labels[at];
    }

    /// <returns>null when there is no name.</returns>
    public static string? OfCompany(string? company)
    {
        if (string.IsNullOrWhiteSpace(company)) return null;
        var words = company.ToLowerInvariant().Split([' ', ',', '.', '&', '\'', '-'], StringSplitOptions.RemoveEmptyEntries);
        var last = words.Length;
        while (last > 1 && LegalForms.Contains(words[last - 1])) last--;
        return last == 0 ? null : string.Concat(words[..last]);
    }

    /// <summary>Whether an address is in the user's organization; a subdomain is.</summary>
    public static bool IsOwn(string address, Owner owner)
    {
        var domain = AddressForm.Domain(address);
        return owner.Domains.Any(own => domain == own || domain.EndsWith("." + own, StringComparison.Ordinal));
    }
}
