using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Identity.Web;
using Microsoft.Identity.Web.TokenCacheProviders.Distributed;
using OutlookCoffee.Graph;

namespace OutlookCoffee.SignIn;

/// <summary>
/// Organization mode: the pane brings a token of Microsoft Entra ID for this API (section <c>AzureAd</c>), and Graph is called on behalf
/// of that user, also while nobody is there: the long-running session key is the mailbox's id.
/// </summary>
internal static class OrganizationMode
{
    /// <summary>Refresh tokens of work accounts live 90 days; the cache keeps them as long.</summary>
    private static readonly TimeSpan KeptSignIn = TimeSpan.FromDays(90);

    /// <summary>Where Microsoft.Identity.Web looks for one.</summary>
    private static readonly string[] Credentials = ["ClientCredentials", "ClientCertificates", "ClientSecret"];

    public static void Add(WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("AzureAd");
        if (Missing(section) is { } missing)
            throw new InvalidOperationException($"Account:Mode is Organization: set AzureAd:{missing}. See README, In Outlook.");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddMicrosoftIdentityWebApi(section)
            .EnableTokenAcquisitionToCallDownstreamApi()
            .AddDistributedTokenCaches();
        builder.Services.Configure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, KeysOutage.TellApart);
        AddTokenCache(builder);
        builder.Services.AddSingleton<IGraphSignIn, OrganizationGraphSignIn>();
        builder.Services.AddScoped<RememberSignIn>();
    }

    /// <summary>What the server cannot do without: it would start, and then fail at every request.</summary>
    private static string? Missing(IConfigurationSection section) =>
        !Uri.TryCreate(section["Instance"], UriKind.Absolute, out var instance) || instance.Scheme != Uri.UriSchemeHttps ? "Instance to an address such as https://login.microsoftonline.com/"
        : section["TenantId"] is not { Length: > 0 } ? "TenantId"
        : section["ClientId"] is not { Length: > 0 } ? "ClientId"
        : Credentials.Any(name => section.GetSection(name) is { } one && (one.Value is { Length: > 0 } || one.GetChildren().Any())) ? null
        : "ClientCredentials, a certificate for example";

    private static void AddTokenCache(WebApplicationBuilder builder)
    {
        if (builder.Configuration["Cluster:Redis"] is { Length: > 0 } redis)
            builder.Services.AddStackExchangeRedisCache(options => options.Configuration = redis);
        else
            builder.Services.AddDistributedMemoryCache();
        builder.Services.Configure<MsalDistributedTokenCacheAdapterOptions>(options =>
        {
            options.Encrypt = true;
            options.SlidingExpiration = KeptSignIn;
        });
    }
}
