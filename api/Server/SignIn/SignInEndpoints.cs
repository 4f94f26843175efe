using Microsoft.AspNetCore.Http.HttpResults;

namespace OutlookCoffee.SignIn;

internal static class SignInEndpoints
{
    /// <summary>The scope that the app registration offers; the pane's token names it.</summary>
    private const string ScopeName = "Coffee.Access";

    public static void MapSignInSettings(this RouteGroupBuilder api) =>
        api.MapGet("/sign-in", Get).WithTags("Sign-in").AllowAnonymous();

    private static Ok<SignInSettings> Get(AccountMode mode, IConfiguration configuration) => TypedResults.Ok(Settings(mode, configuration.GetSection("AzureAd")));

    /// <summary>Nothing more than what stands in the address of any sign-in page of this app.</summary>
    private static SignInSettings Settings(AccountMode mode, IConfigurationSection entra)
    {
        if (mode.IsSandbox || mode.IsPersonal) return new(mode.Name, null, null, null);
        return new(mode.Name, entra["ClientId"], $"{entra["Instance"]?.TrimEnd('/')}/{entra["TenantId"]}", $"api://{entra["ClientId"]}/{ScopeName}");
    }
}

/// <summary>How a client signs its user in before it asks anything else. In the modes whose sign-in is the server's own, all but the mode is null.</summary>
/// <param name="Mode"><c>sandbox</c>, <c>personal</c> or <c>organization</c>.</param>
/// <param name="ClientId">The app registration.</param>
/// <param name="Authority">Who signs in, for example <c>https://login.microsoftonline.com/organizations</c>.</param>
/// <param name="Scope">What the token is for.</param>
public sealed record SignInSettings(string Mode, string? ClientId, string? Authority, string? Scope);
