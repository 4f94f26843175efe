using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Report.Links;

/// <summary>What the pages behind the mail's links say in one language; <c>{name}</c> is whom it is about.</summary>
/// <param name="Tag">BCP 47.</param>
internal sealed record LinkWords(
    string Tag,
    IReadOnlyDictionary<LinkAction, LinkSentences> Of,
    string GoneTitle,
    string GoneText)
{
    /// <param name="tag">See <see cref="SpokenLanguage.Of"/>.</param>
    public static LinkWords For(string tag) => SpokenLanguage.Of(tag) switch
    {
        Spoken.Arabic => ArabicLinks.Words,
        Spoken.German => GermanLinks.Words,
        Spoken.Spanish => SpanishLinks.Words,
        Spoken.French => FrenchLinks.Words,
        Spoken.Japanese => JapaneseLinks.Words,
        _ => EnglishLinks.Words,
    };
}

/// <param name="Question">What will happen.</param>
/// <param name="Yes">On the button.</param>
/// <param name="Done">Afterwards.</param>
internal sealed record LinkSentences(string Question, string Yes, string Done);
