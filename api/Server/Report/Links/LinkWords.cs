namespace OutlookCoffee.Report.Links;

/// <summary>What the pages behind the mail's links say in one language; <c>{name}</c> is whom it is about.</summary>
/// <param name="Tag">BCP 47.</param>
internal sealed record LinkWords(
    string Tag,
    IReadOnlyDictionary<LinkAction, LinkSentences> Of,
    string GoneTitle,
    string GoneText)
{
    private static readonly LinkWords[] All =
    [
        EnglishLinks.Words,
        GermanLinks.Words,
        FrenchLinks.Words,
        SpanishLinks.Words,
        JapaneseLinks.Words,
        ArabicLinks.Words,
    ];

    /// <summary>By the language of the tag; English for any other.</summary>
    public static LinkWords For(string tag) =>
        Array.Find(All, words => tag.Equals(words.Tag, StringComparison.OrdinalIgnoreCase) || tag.StartsWith(words.Tag + "-", StringComparison.OrdinalIgnoreCase)) ?? All[0];
}

/// <param name="Question">What will happen.</param>
/// <param name="Yes">On the button.</param>
/// <param name="Done">Afterwards.</param>
internal sealed record LinkSentences(string Question, string Yes, string Done);
