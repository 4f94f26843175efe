using Azure.Identity;
using Microsoft.Identity.Client;
using Microsoft.Identity.Web;
using OutlookCoffee.Graph;
using OutlookCoffee.Web;

namespace OutlookCoffee.SignIn;

/// <summary>Tells in words that say what the user can do why there is no token.</summary>
internal static class SignInFailure
{
    /// <summary>The problem, or null when the exception is not the sign-in's doing.</summary>
    public static Refusal? From(Exception exception) => exception switch
    {
        GraphSignInException failure => failure.Refusal,
        MicrosoftIdentityWebChallengeUserException challenge => Challenge.Refusal(challenge.MsalUiRequiredException),
        MsalUiRequiredException demand => Challenge.Refusal(demand),
        // The session that work in the background lives on has ended.
        MsalClientException { ErrorCode: MsalError.OboCacheKeyNotInCacheError } => Challenge.Refusal(),
        MsalException => GraphProblem.Unreachable,
        AuthenticationFailedException => Challenge.Refusal(),
        _ => null,
    };
}
