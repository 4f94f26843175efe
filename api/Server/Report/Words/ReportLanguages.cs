using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Report.Words;

/// <summary>The words for a language tag.</summary>
internal static class ReportLanguages
{
    public static IReadOnlyList<ReportWords> All { get; } =
        [English.British, English.American, German.Words, French.Words, Spanish.Words, Japanese.Words, Arabic.Words];

    /// <param name="tag">See <see cref="SpokenLanguage.Of"/>.</param>
    public static ReportWords Of(string tag) => SpokenLanguage.Of(tag) switch
    {
        Spoken.Arabic => Arabic.Words,
        Spoken.German => German.Words,
        Spoken.Spanish => Spanish.Words,
        Spoken.French => French.Words,
        Spoken.Japanese => Japanese.Words,
        Spoken.AmericanEnglish => English.American,
        _ => English.British,
    };
}
