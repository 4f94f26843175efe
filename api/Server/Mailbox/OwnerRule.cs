using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>Says who the user is, from the profile that Graph gives.</summary>
internal static class OwnerRule
{
    /// <summary>Domains in which neighbours are strangers: the biggest public mail providers.</summary>
    private static readonly HashSet<string> PublicProviders = new(StringComparer.OrdinalIgnoreCase)
    {
        "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com", "yahoo.com", "icloud.com", "me.com", "aol.com",
        "gmx.de", "gmx.net", "web.de", "t-online.de", "orange.fr", "free.fr", "proton.me", "protonmail.com", "qq.com", "163.com", "mail.ru",
    };

    public static Owner From(Profile profile)
    {
        var addresses = profile.Addresses.Select(AddressForm.Normalize).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var domains = addresses.Select(AddressForm.Domain).Where(domain => !PublicProviders.Contains(domain));
        return new Owner(addresses, domains.ToHashSet(StringComparer.Ordinal), profile.Name);
    }
}
