using Microsoft.AspNetCore.Authentication;
using OutlookCoffee.Graph;

namespace OutlookCoffee.SignIn;

/// <summary>Personal mode: one person runs the server for themselves, on their own machine, and signs in once by device code.</summary>
internal static class PersonalMode
{
    public static void Add(WebApplicationBuilder builder)
    {
        if (builder.Configuration["Personal:ClientId"] is not { Length: > 0 })
            throw new InvalidOperationException("Account:Mode is Personal: set Personal:ClientId to an app registration that allows public client flows. See README, In Outlook.");
        builder.Services.AddSingleton<IGraphSignIn, PersonalGraphSignIn>();
        builder.Services.AddAuthentication(LocalSignIn.SchemeName).AddScheme<AuthenticationSchemeOptions, LocalSignIn>(LocalSignIn.SchemeName, null);
    }
}
