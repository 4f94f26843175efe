namespace OutlookCoffee.Coffee.Invite;

/// <summary>The words for a language tag.</summary>
internal static class Languages
{
    /// <param name="tag">
    /// A BCP 47 tag. The language decides (<c>de-AT</c> is German) and the region only for American dates; a language that is
    /// not spoken here gives English.
    /// </param>
    public static InviteWords Of(string tag)
    {
        var parts = tag.ToUpperInvariant().Split('-', '_');
        return parts[0] switch
        {
            "DE" => German.Words,
            "ES" => Spanish.Words,
            "FR" => French.Words,
            "JA" => Japanese.Words,
            "EN" when parts.Contains("US") => English.American,
            _ => English.British,
        };
    }
}
