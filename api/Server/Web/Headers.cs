using Microsoft.AspNetCore.Server.Kestrel.Core;
using NetEscapades.AspNetCore.SecurityHeaders.Infrastructure;

namespace OutlookCoffee.Web;

/// <summary>The response headers of pages and files; the hosts come from Microsoft's list of Outlook web addresses and may be set.</summary>
internal static class Headers
{
    private const string Pane = "/addin/taskpane.html";
    /// <summary>Where a mail is shown as a page: the weekly one, and any in the sandbox.</summary>
    private static readonly string[] Mails = ["/api/report", "/sandbox/mail"];

    private const string MicrosoftSignIn = "https://login.microsoftonline.com";

    /// <summary>Where Office.js and what it loads come from.</summary>
    private static readonly string[] OfficeScripts = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

    private static readonly string[] OutlookHosts =
    [
        "https://outlook.office.com", "https://outlook.office365.com", "https://outlook.cloud.microsoft", "https://outlook.live.com",
        "https://outlook.office365.us", "https://outlook-dod.office365.us", "https://partner.outlook.cn",
    ];

    public static IServiceCollection AddHeaders(this IServiceCollection services)
    {
        // Kestrel writes its name after everybody else.
        services.Configure<KestrelServerOptions>(kestrel => kestrel.AddServerHeader = false);
        return services.AddSecurityHeaderPolicies((policies, provider) => Choose(policies, provider.GetRequiredService<IConfiguration>()));
    }

    /// <summary>
    /// Trusted Types stand on every page but the add-in's: Office.js writes plain strings to <c>script.src</c> and makes no policy
    /// (office.debug.js, build 1.1.110), so that it would not start under them. The add-in's pages beside the pane are those of sign-in:
    /// they talk to the window that opened them, and COOP would cut them off (Office dialog error 12006, MSAL's redirect bridge).
    /// </summary>
    private static void Choose(SecurityHeaderPolicyBuilder policies, IConfiguration configuration)
    {
        var window = Policies(configuration, csp => { });
        var pane = Policies(configuration, csp => { }).AddCrossOriginOpenerPolicy(opener => opener.SameOriginAllowPopups());
        var other = Policies(configuration, csp => csp.AddRequireTrustedTypesFor().Script())
            .AddCrossOriginOpenerPolicy(opener => opener.SameOriginAllowPopups());
        var letter = new HeaderPolicyCollection().AddContentTypeOptionsNoSniff().AddReferrerPolicyNoReferrer().AddContentSecurityPolicy(Letter);
        var link = Policies(configuration, csp => csp.AddFormAction().Self());
        policies.SetDefaultPolicy(other).SetPolicySelector(asked => asked.HttpContext.Request.Path switch
        {
            var path when path.Equals(Pane, StringComparison.OrdinalIgnoreCase) => pane,
            var path when path.StartsWithSegments("/addin", StringComparison.OrdinalIgnoreCase) => window,
            var path when path.StartsWithSegments("/report", StringComparison.OrdinalIgnoreCase) => link,
            var path when Mails.Any(mail => path.StartsWithSegments(mail, StringComparison.OrdinalIgnoreCase)) => letter,
            _ => other,
        });
    }

    /// <summary>No X-Frame-Options: beside <c>frame-ancestors</c> it adds nothing, and where it is obeyed the pane stays blank.</summary>
    /// <param name="configuration">
    /// <c>Pane:FrameAncestors</c> replaces the list of pages that may show the pane; <c>AzureAd:Instance</c> names another cloud's sign-in.
    /// </param>
    /// <param name="scripts">What else the content security policy says.</param>
    private static HeaderPolicyCollection Policies(IConfiguration configuration, Action<CspBuilder> scripts)
    {
        var ancestors = configuration.GetSection("Pane:FrameAncestors").Get<string[]>() ?? OutlookHosts;
        var cloud = configuration["AzureAd:Instance"] is { Length: > 0 } named ? named : MicrosoftSignIn;
        var signIn = new Uri(cloud).GetLeftPart(UriPartial.Authority);
        return new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .AddPermissionsPolicy(Permissions)
            .AddContentSecurityPolicy(csp =>
            {
                Csp(csp, ancestors, signIn);
                scripts(csp);
            });
    }

    private static void Csp(CspBuilder csp, string[] ancestors, string signIn)
    {
        csp.AddDefaultSrc().None();
        csp.AddBaseUri().None();
        csp.AddObjectSrc().None();
        csp.AddFormAction().None();
        csp.AddScriptSrc().Self().From(OfficeScripts);
        csp.AddStyleSrc().Self();
        csp.AddImgSrc().Self().Data().Blob();
        csp.AddFontSrc().Self();
        csp.AddConnectSrc().Self().From(signIn);
        csp.AddFrameSrc().Self().From(signIn);
        csp.AddFrameAncestors().Self().From(ancestors);
    }

    /// <summary>A mail shown in a browser has its styles in it, as mails do; it runs, fetches and sends nothing.</summary>
    private static void Letter(CspBuilder csp)
    {
        csp.AddDefaultSrc().None();
        csp.AddBaseUri().None();
        csp.AddFormAction().None();
        csp.AddStyleSrc().UnsafeInline();
        csp.AddFrameAncestors().Self();
    }

    /// <summary>Nothing here looks, listens, locates, pays or speaks to devices, and so no script that slips in may.</summary>
    private static void Permissions(PermissionsPolicyBuilder policy)
    {
        policy.AddCamera().None();
        policy.AddDisplayCapture().None();
        policy.AddGeolocation().None();
        policy.AddMicrophone().None();
        policy.AddMidi().None();
        policy.AddPayment().None();
        policy.AddUsb().None();
    }
}
