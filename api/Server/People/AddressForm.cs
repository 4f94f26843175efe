using System.Globalization;
using System.Text;

namespace OutlookCoffee.People;

/// <summary>One spelling for each mail address, so that equal addresses are equal strings.</summary>
public static class AddressForm
{
    private const string Encapsulated = "imcea";
    private static readonly string[] Schemes = ["mailto:", "smtp:"];

    /// <summary>
    /// In lower case, without blanks, quotes, angle brackets, <c>mailto:</c> or <c>smtp:</c>, and without <c>+tag</c>
    /// (sub-addressing, RFC 5233). An address of another mail system that Exchange wrapped (<c>IMCEASMTP-jane+40x+2Ecom@y</c>)
    /// is unwrapped when it holds an SMTP address. International domains stay as written: Unicode and <c>xn--</c> are two addresses.
    /// </summary>
    /// <returns>null for what is no SMTP address: an X.500 name (<see cref="ExchangeName"/>), a blank, a bare name.</returns>
    public static string? Normalize(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var address = Bare(written.Trim().ToLowerInvariant());
        if (address.StartsWith(Encapsulated, StringComparison.Ordinal)) return Unwrap(address);
        var at = address.LastIndexOf('@');
        if (at <= 0 || !IsLocalPart(address.AsSpan(0, at)) || !IsDomain(address.AsSpan(at + 1))) return null;
        var tag = address.IndexOf('+', StringComparison.Ordinal);
        return tag > 0 && tag < at ? string.Concat(address.AsSpan(0, tag), address.AsSpan(at)) : address;
    }

    /// <param name="normalized">As <see cref="Normalize"/> gave it.</param>
    /// <returns>What stands after the @.</returns>
    public static string Domain(string normalized) => normalized[(normalized.LastIndexOf('@') + 1)..];

    /// <summary>What stands before the @.</summary>
    internal static string LocalPart(string normalized) => normalized[..Math.Max(0, normalized.LastIndexOf('@'))];

    /// <summary>Without the name before it, angle brackets, quotes, and what announces a mail address.</summary>
    internal static string Bare(string address)
    {
        var open = address.LastIndexOf('<');
        if (open >= 0)
        {
            var close = address.IndexOf('>', open);
            address = close < 0 ? address[(open + 1)..] : address[(open + 1)..close];
        }

        address = address.Trim(' ', '\t', '\'', '"', '“', '”', '‘', '’', '<', '>', ';', ',');
        foreach (var scheme in Schemes)
        {
            if (!address.StartsWith(scheme, StringComparison.Ordinal)) continue;
            var query = address.IndexOf('?', StringComparison.Ordinal);
            address = query < 0 ? address[scheme.Length..] : address[scheme.Length..query];
        }

        return address.Trim();
    }

    /// <summary>In an encapsulated address <c>_</c> is a slash and <c>+XX</c> a character by its hexadecimal code.</summary>
    internal static string Decode(string encapsulated)
    {
        var text = new StringBuilder(encapsulated.Length);
        for (var i = 0; i < encapsulated.Length; i++)
        {
            var isCode = encapsulated[i] == '+' && i + 2 < encapsulated.Length;
            if (isCode && byte.TryParse(encapsulated.AsSpan(i + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                text.Append((char)code);
                i += 2;
            }
            else
            {
                text.Append(encapsulated[i] == '_' ? '/' : encapsulated[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>
    /// <c>IMCEA</c> + type + <c>-</c> + the encoded address, then the wrapping domain ([MS-OXCMAIL] "IMCEA encapsulation"). Exchange's own
    /// type is EX and holds no SMTP address.
    /// </summary>
    private static string? Unwrap(string address)
    {
        var start = address.IndexOf('-', StringComparison.Ordinal) + 1;
        var end = address.LastIndexOf('@');
        if (start == 0 || end <= start || address.StartsWith(Encapsulated + "ex-", StringComparison.Ordinal)) return null;
        var inner = Decode(address[start..end]);
        return inner.StartsWith(Encapsulated, StringComparison.OrdinalIgnoreCase) ? null : Normalize(inner);
    }

    private static bool IsLocalPart(ReadOnlySpan<char> local)
    {
        foreach (var character in local)
        {
            if (char.IsWhiteSpace(character) || char.IsControl(character) || "@\"<>()[],;:\\/".Contains(character)) return false;
        }

        return true;
    }

    /// <summary>Letters and digits of any script, hyphens and dots; one label is enough (RFC 5321, 2.3.5), as in <c>root@localhost</c>.</summary>
    private static bool IsDomain(ReadOnlySpan<char> domain)
    {
        if (domain.IsEmpty || domain[0] is '.' or '-' || domain[^1] is '.' or '-') return false;
        foreach (var character in domain)
        {
            var mark = CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
            if (!char.IsLetterOrDigit(character) && !mark && character is not ('.' or '-' or '_')) return false;
        }

        return true;
    }
}
