using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.IdentityModel.Tokens;
using OutlookCoffee.Graph;

namespace OutlookCoffee.SignIn;

/// <summary>Without the keys of Microsoft Entra ID no token can be judged. That is an outage, not a token to refuse: a user who signed in again would be refused again.</summary>
internal static class KeysOutage
{
    public static void TellApart(JwtBearerOptions options)
    {
        options.Events ??= new JwtBearerEvents();
        options.Events.OnAuthenticationFailed = HaveKeys;
    }

    /// <exception cref="GraphSignInException">The keys cannot be fetched.</exception>
    private static async Task HaveKeys(AuthenticationFailedContext failed)
    {
        // So a signature ends whose key is not among those at hand, and so it ends where there are none.
        if (failed.Exception is not SecurityTokenSignatureKeyNotFoundException || failed.Options.ConfigurationManager is not { } keys) return;
        try
        {
            _ = await keys.GetConfigurationAsync(failed.HttpContext.RequestAborted);
        }
        catch (InvalidOperationException outage)
        {
            throw new GraphSignInException(GraphProblem.Unreachable, outage);
        }
    }
}
