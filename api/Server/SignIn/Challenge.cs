using System.Text;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using OutlookCoffee.Web;

namespace OutlookCoffee.SignIn;

/// <summary>What Microsoft Entra ID wants of the user before this API may act for them. Only a client can ask the user, so it is told which of the two it is.</summary>
internal static class Challenge
{
    private static readonly Refusal SignInAgain = new(
        StatusCodes.Status401Unauthorized, "sign-in", "Microsoft 365 asks you to sign in again.", "Sign in, agree to what is asked, and try again.");

    private static readonly Refusal Consent = new(
        StatusCodes.Status403Forbidden,
        "consent",
        "Nobody has agreed yet that Outlook Coffee may read this mailbox.",
        "Agree to it, or ask whoever administers your Microsoft 365 to, and try again.");

    /// <param name="demand">Null where it is only known that the user must sign in.</param>
    public static Refusal Refusal(MsalUiRequiredException? demand = null) =>
        demand?.Classification == UiRequiredExceptionClassification.ConsentRequired ? Consent : SignInAgain;

    /// <summary>The value of <c>WWW-Authenticate</c> that hands the demanded claims on ("Claims challenges" of the Microsoft identity platform); null when there are none.</summary>
    public static string? Header(MicrosoftIdentityWebChallengeUserException exception) =>
        exception.MsalUiRequiredException.Claims is { Length: > 0 } claims
            ? $"Bearer error=\"insufficient_claims\", claims=\"{Convert.ToBase64String(Encoding.UTF8.GetBytes(claims))}\""
            : null;
}
