using System.Globalization;
using System.Text;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The part of an address before the @, made from a name: ASCII letters and digits in lower case.</summary>
internal static class LocalPart
{
    public static string Of(string name)
    {
        var plain = name.ToLowerInvariant()
            .Replace("ß", "ss", StringComparison.Ordinal).Replace("ø", "o", StringComparison.Ordinal).Replace("ł", "l", StringComparison.Ordinal)
            .Replace("ä", "ae", StringComparison.Ordinal).Replace("ö", "oe", StringComparison.Ordinal).Replace("ü", "ue", StringComparison.Ordinal);
        var text = new StringBuilder(plain.Length);
        foreach (var c in plain.Normalize(NormalizationForm.FormD))
        {
            var isMark = CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;
            if (!isMark && char.IsAsciiLetterOrDigit(c)) text.Append(c);
        }

        return text.ToString();
    }
}
