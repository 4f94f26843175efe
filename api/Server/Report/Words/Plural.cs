namespace OutlookCoffee.Report.Words;

/// <summary>
/// Which form of a noun goes with a whole number, by the Unicode CLDR's plural rules (unicode.org/cldr/charts/48/supplemental/language_plural_rules.html).
/// .NET has ICU but no way to ask it, and these are few.
/// </summary>
internal static class Plural
{
    /// <summary>English, German and Spanish; Spanish counts millions otherwise, which no report does.</summary>
    public static string OneOrMore(int count, string one, string other) => count == 1 ? one : other;

    /// <summary>French: nothing is singular too.</summary>
    public static string French(int count, string one, string other) => count is 0 or 1 ? one : other;

    /// <param name="few">3 to 10, 103 to 110, and so on.</param>
    /// <param name="many">11 to 99, 111 to 199, and so on.</param>
    /// <param name="other">100 to 102, 200 to 202, and so on.</param>
    public static string Arabic(int count, string zero, string one, string two, string few, string many, string other) => (count, count % 100) switch
    {
        (0, _) => zero,
        (1, _) => one,
        (2, _) => two,
        (_, >= 3 and <= 10) => few,
        (_, >= 11) => many,
        _ => other,
    };
}
