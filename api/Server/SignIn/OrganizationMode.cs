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

    public static void Add(WebApplicationBuilder builder)
    {
        var section = builder.Configuration.GetSection("AzureAd");
        if (section["ClientId"] is not { Length: > 0 })
            throw new InvalidOperationException("Account:Mode is Organization: set AzureAd:Instance, AzureAd:TenantId, AzureAd:ClientId and a credential. See README, Installing it in Outlook.");
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
            .AddMicrosoftIdentityWebApi(section)
            .EnableTokenAcquisitionToCallDownstreamApi()
            .AddDistributedTokenCaches();
        AddTokenCache(builder);
        builder.Services.AddSingleton<IGraphSignIn, OrganizationGraphSignIn>();
        builder.Services.AddScoped<RememberSignIn>();
    }

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
