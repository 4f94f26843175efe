using System.Globalization;
using System.Text.RegularExpressions;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>The name to greet somebody by, from the many ways in which address books write a name.</summary>
public static partial class FirstName
{
    private static readonly HashSet<string> Titles = new(StringComparer.OrdinalIgnoreCase)
    {
        "dr", "prof", "professor", "doctor", "mr", "mrs", "ms", "miss", "mx", "sir", "dame", "herr", "frau", "mme", "mlle", "dipl-ing", "ing", "sr", "sra",
    };

    private static readonly HashSet<string> Suffixes = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "sr", "ii", "iii", "iv", "phd", "md", "mba", "cpa", "cfa", "esq", "jd", "pe",
    };

    /// <summary>
    /// <c>Grace</c> of "Okafor, Grace", "Dr. Grace M. Okafor" and "GRACE OKAFOR (Fabrikam)". Null when there is only an address:
    /// a name guessed from one is worse than none. A name without a clear first name ("J. Smith", "Mr. Smith", one that begins
    /// with the family as in Chinese, Japanese or Korean) comes back whole.
    /// </summary>
    public static string? Of(string? name)
    {
        var full = InOrder(Remarks().Replace(name ?? "", " ").Trim(' ', '\'', '"', ','));
        if (full.Length == 0 || full.Contains('@', StringComparison.Ordinal))
            return null;
        var all = full.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = all.SkipWhile(IsTitle).ToArray();
        var given = words.FirstOrDefault(word => !IsInitial(word));
        var isFamilyName = all.Length > 1 && given == words.LastOrDefault();
        return given is null || isFamilyName || BeginsWithFamily(full) ? full : Calm(given);
    }

    /// <summary>"Family, Given" the other way round; degrees after a comma are dropped.</summary>
    private static string InOrder(string full)
    {
        var parts = full.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length < 2)
            return full;
        return parts[1].Split(' ').All(word => Suffixes.Contains(Bare(word))) ? parts[0] : parts[1] + " " + parts[0];
    }

    private static bool IsTitle(string word) => Titles.Contains(word.TrimEnd('.'));

    private static string Bare(string word) => word.Replace(".", "", StringComparison.Ordinal);

    private static bool IsInitial(string word) => Bare(word).Length <= 1;

    /// <summary>East Asian scripts begin at U+2E80.</summary>
    private static bool BeginsWithFamily(string full) => full.Any(letter => letter >= '\u2e80');

    /// <summary>Some directories shout.</summary>
    private static string Calm(string word) => word.Length > 2 && word.All(letter => !char.IsLower(letter))
        ? CultureInfo.InvariantCulture.TextInfo.ToTitleCase(word.ToLowerInvariant())
        : word;

    /// <summary>A company in brackets, after a bar or after a spaced dash is no part of the name.</summary>
    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]|\s[|/].*$|\s[-\u2013\u2014]\s.*$")]
    private static partial Regex Remarks();
}
