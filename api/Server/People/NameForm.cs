using System.Globalization;
using System.Text;

namespace OutlookCoffee.People;

/// <summary>Makes names readable, and tells whether two are the same full name.</summary>
public static class NameForm
{
    private const string Via = " via ";
    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "sr", "ii", "iii", "iv", "phd", "ph.d", "md", "m.d", "mba", "esq", "cpa", "cfa", "pe", "rn", "dds",
        "inc", "ltd", "llc", "llp", "gmbh", "ag", "corp", "co", "sa", "bv", "plc",
    };

    /// <summary>
    /// "Kean, Steven J." → "Steven J. Kean"; without quotes, without "via" a list, without a trailing "(Contoso)" or "[Contoso]", without
    /// an address in angle brackets, and of a Lotus Notes name ("Jeff Dasovich/NA/Enron@Enron") the first part.
    /// Invisible direction marks go, so that a name cannot turn the words around it; emoji and every script stay.
    /// </summary>
    /// <returns>Empty when nothing is left, or when the name is only an address.</returns>
    public static string Readable(string? written)
    {
        var name = Visible(written ?? "");
        var bracket = name.IndexOf('<', StringComparison.Ordinal);
        if (bracket >= 0) name = name[..bracket];
        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && name.IndexOf('@', slash) > 0) name = name[..slash];
        name = Unquoted(name);
        var via = name.IndexOf(Via, StringComparison.OrdinalIgnoreCase);
        if (via > 0) name = Unquoted(name[..via]);
        name = FirstNameFirst(WithoutTail(WithoutTail(name, '(', ')'), '[', ']'));
        return name.Contains('@', StringComparison.Ordinal) ? "" : name;
    }

    /// <summary>"jeff.dasovich@enron.com" → "Jeff Dasovich".</summary>
    /// <param name="address">Normalized.</param>
    public static string FromAddress(string address)
    {
        var local = AddressForm.LocalPart(address);
        var words = local.Split(['.', '_', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => !word.All(char.IsAsciiDigit)).ToArray();
        return words.Length == 0 ? local : string.Join(' ', words.Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
    }

    /// <summary>
    /// The same for two spellings of one full name: case, width, dots and blanks aside. Middle initials count, since they are there to tell
    /// people apart.
    /// </summary>
    /// <returns>null for a name that identifies nobody: a single word, none, or one that a list put before its own ("x via y").</returns>
    public static string? Key(string? written)
    {
        if (written is null || written.Contains(Via, StringComparison.OrdinalIgnoreCase)) return null;
        var plain = Plain(written);
        return plain.Split(' ').Count(word => word.Length > 1) < 2 ? null : plain;
    }

    /// <summary>Whether two names are one, a single word too; an empty one is nobody's.</summary>
    public static bool IsSame(string? one, string? other) =>
        Plain(one) is { Length: > 0 } plain && plain == Plain(other);

    private static string FirstNameFirst(string name)
    {
        var parts = name.Split(',', StringSplitOptions.TrimEntries);
        if (parts.Length != 2 || parts[0].Length == 0 || parts[1].Length == 0) return name.Trim(',', ' ');
        return Suffixes.Contains(parts[1].TrimEnd('.')) || Words(parts[0]) > 3 || Words(parts[1]) > 3 ? name : $"{parts[1]} {parts[0]}";
    }

    private static string Plain(string? written) => string.Join(' ', Readable(written).Normalize(NormalizationForm.FormKC).ToLowerInvariant()
        .Split([' ', '.', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));

    private static int Words(string text) => text.Count(character => character == ' ') + 1;

    private static string WithoutTail(string name, char open, char close)
    {
        var start = name.LastIndexOf(open);
        return start > 0 && name.EndsWith(close) ? name[..start].TrimEnd() : name;
    }

    private static string Unquoted(string name) => name.Trim(' ', '\'', '"', '“', '”', '‘', '’', '\\');

    /// <summary>Blanks made one, without control characters and marks that steer direction; joiners stay, emoji and Persian need them.</summary>
    private static string Visible(string name)
    {
        if (!name.AsSpan().ContainsAnyExceptInRange(' ', '~') && !name.Contains("  ", StringComparison.Ordinal)) return name.Trim();
        var text = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) && text.Length > 0 && text[^1] != ' ') text.Append(' ');
            var hidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format && rune.Value is not (0x200C or 0x200D);
            if (!Rune.IsWhiteSpace(rune) && !hidden) text.Append(rune.ToString());
        }

        return text.ToString().TrimEnd();
    }
}
