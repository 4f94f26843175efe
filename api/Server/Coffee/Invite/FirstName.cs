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

    /// <summary>What is longer is no name that one greets by; see <c>Filling.LongestSubject</c>.</summary>
    private const int Longest = 60;

    /// <summary>
    /// <c>Grace</c> of "Okafor, Grace", "Dr. Grace M. Okafor" and "GRACE OKAFOR (Fabrikam)". Null when there is only an address:
    /// a name guessed from one is worse than none. A name without a clear first name ("J. Smith", "Mr. Smith", one that begins
    /// with the family as in Chinese, Japanese or Korean) comes back whole.
    /// </summary>
    public static string? Of(string? name)
    {
        if (Full(name) is not { } full)
            return null;
        var all = full.Split(' ');
        var words = all.SkipWhile(IsTitle).ToArray();
        var given = words.FirstOrDefault(word => !IsInitial(word));
        var isFamilyName = all.Length > 1 && given == words.LastOrDefault();
        return Greetable(given is null || isFamilyName || BeginsWithFamily(full) ? full : Calm(given));
    }

    /// <summary>The whole name in its own order, without titles, degrees and companies. Null as in <see cref="Of"/>.</summary>
    public static string? Whole(string? name)
    {
        if (Full(name) is not { } full)
            return null;
        var words = full.Split(' ').SkipWhile(IsTitle).Select(Calm).ToList();
        return Greetable(words.Count == 0 ? full : string.Join(' ', words));
    }

    private static string? Full(string? name)
    {
        var bare = Remarks().Replace(Spaces().Replace(name ?? "", " "), " ").Trim(' ', '\'', '"', ',');
        var full = Spaces().Replace(InOrder(bare), " ");
        return full.Length == 0 || full.Contains('@', StringComparison.Ordinal) ? null : full;
    }

    private static string? Greetable(string name) => name.Length <= Longest ? name : null;

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

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
