using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Coffee.Invite;

/// <summary>The words for a language tag.</summary>
internal static class Languages
{
    /// <param name="tag">See <see cref="SpokenLanguage.Of"/>; there are no invitations in Arabic yet, so that they are English.</param>
    public static InviteWords Of(string tag) => SpokenLanguage.Of(tag) switch
    {
        Spoken.German => German.Words,
        Spoken.Spanish => Spanish.Words,
        Spoken.French => French.Words,
        Spoken.Japanese => Japanese.Words,
        Spoken.AmericanEnglish => English.American,
        _ => English.British,
    };
}
