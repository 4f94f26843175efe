namespace OutlookCoffee.Web;

/// <summary>The response headers of pages and files; the hosts come from Microsoft's list of Outlook web addresses and may be set.</summary>
internal static class Headers
{
    /// <summary>Where Office.js and what it loads come from.</summary>
    private static readonly string[] OfficeScripts = ["https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"];

    private static readonly string[] OutlookHosts =
    [
        "https://outlook.office.com", "https://outlook.office365.com", "https://outlook.cloud.microsoft", "https://outlook.live.com",
        "https://outlook.office365.us", "https://outlook-dod.office365.us", "https://partner.outlook.cn",
    ];

    /// <param name="configuration"><c>Pane:FrameAncestors</c> replaces the list of pages that may show the pane.</param>
    public static HeaderPolicyCollection Policies(IConfiguration configuration)
    {
        var ancestors = configuration.GetSection("Pane:FrameAncestors").Get<string[]>() ?? OutlookHosts;
        return new HeaderPolicyCollection()
            .AddContentTypeOptionsNoSniff()
            .AddReferrerPolicyNoReferrer()
            .RemoveServerHeader()
            .AddContentSecurityPolicy(csp => Csp(csp, ancestors));
    }

    private static void Csp(CspBuilder csp, string[] ancestors)
    {
        csp.AddDefaultSrc().None();
        csp.AddBaseUri().None();
        csp.AddObjectSrc().None();
        csp.AddFormAction().None();
        csp.AddScriptSrc().Self().From(OfficeScripts);
        csp.AddStyleSrc().Self();
        csp.AddImgSrc().Self().Data().Blob();
        csp.AddFontSrc().Self();
        csp.AddConnectSrc().Self().From("https://login.microsoftonline.com");
        csp.AddFrameSrc().Self().From("https://login.microsoftonline.com");
        csp.AddFrameAncestors().Self().From(ancestors);
    }
}
