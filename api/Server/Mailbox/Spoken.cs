namespace OutlookCoffee.Mailbox;

/// <summary>A language that the product writes in.</summary>
internal enum Spoken
{
    BritishEnglish,
    AmericanEnglish,
    Arabic,
    French,
    German,
    Japanese,
    Spanish,
}

/// <summary>Which language a tag means.</summary>
internal static class SpokenLanguage
{
    /// <param name="tag">
    /// A BCP 47 tag. The language decides (<c>de-AT</c> is German), and the region only for American dates; a language that is not spoken
    /// here gives English.
    /// </param>
    public static Spoken Of(string tag)
    {
        var parts = tag.ToUpperInvariant().Split('-', '_');
        return parts[0] switch
        {
            "AR" => Spoken.Arabic,
            "DE" => Spoken.German,
            "ES" => Spoken.Spanish,
            "FR" => Spoken.French,
            "JA" => Spoken.Japanese,
            "EN" when parts.Contains("US") => Spoken.AmericanEnglish,
            _ => Spoken.BritishEnglish,
        };
    }
}
