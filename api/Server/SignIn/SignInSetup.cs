using Microsoft.AspNetCore.Authentication;
using OutlookCoffee.Graph;
using OutlookCoffee.Sandbox;
using OutlookCoffee.Sandbox.Https;

namespace OutlookCoffee.SignIn;

internal static class SignInSetup
{
    public static void AddSignIn(this WebApplicationBuilder builder)
    {
        var mode = AccountMode.From(builder.Configuration);
        builder.Services.AddSingleton(mode);
        builder.Services.AddAuthorization();
        if (mode.IsSandbox) AddSandboxMode(builder);
        else if (mode.IsPersonal) PersonalMode.Add(builder);
        else OrganizationMode.Add(builder);
    }

    /// <summary>The sandbox's own pages and its Graph exist in sandbox mode only.</summary>
    public static void MapSignIn(this WebApplication app)
    {
        if (app.Services.GetRequiredService<AccountMode>().IsSandbox) app.MapSandbox();
    }

    private static void AddSandboxMode(WebApplicationBuilder builder)
    {
        builder.UseSandboxHttps();
        builder.Services.AddSandbox(builder.Configuration);
        builder.Services.AddSingleton<SandboxUsers>();
        builder.Services.AddSingleton<IGraphSignIn, SandboxGraphSignIn>();
        builder.Services.AddAuthentication(SandboxSignIn.SchemeName)
            .AddScheme<AuthenticationSchemeOptions, SandboxSignIn>(SandboxSignIn.SchemeName, null);
    }
}
