namespace OutlookCoffee.Report.Words;

/// <summary>The words for a language tag.</summary>
internal static class ReportLanguages
{
    public static IReadOnlyList<ReportWords> All { get; } =
        [English.British, English.American, German.Words, French.Words, Spanish.Words, Japanese.Words, Arabic.Words];

    /// <param name="tag">As for an invitation: the language decides, the region only for American dates; English for what is not spoken here.</param>
    public static ReportWords Of(string tag)
    {
        var parts = tag.ToUpperInvariant().Split('-', '_');
        return parts[0] switch
        {
            "AR" => Arabic.Words,
            "DE" => German.Words,
            "ES" => Spanish.Words,
            "FR" => French.Words,
            "JA" => Japanese.Words,
            "EN" when parts.Contains("US") => English.American,
            _ => English.British,
        };
    }
}
