namespace OutlookCoffee.Web;

internal static class DefaultAddress
{
    private const string Here = "http://localhost:5080";

    /// <summary>Listens on one known address unless <c>--urls</c> or <c>ASPNETCORE_URLS</c> says otherwise.</summary>
    public static void UseDefaultAddress(this WebApplicationBuilder builder)
    {
        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null) builder.WebHost.UseUrls(Here);
    }
}
