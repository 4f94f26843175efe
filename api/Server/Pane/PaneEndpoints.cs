using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace OutlookCoffee.Pane;

/// <summary>Serves the task pane and the add-in's manifest; both lie beside the program, put there by the build.</summary>
internal static class PaneEndpoints
{
    /// <summary>The manifest in the repository names this address; what is served names the host that was asked.</summary>
    private const string ManifestHost = "https://localhost:5080";

    public static void MapPane(this WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "addin");
        if (Directory.Exists(folder))
        {
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = "/addin",
                FileProvider = new PhysicalFileProvider(folder),
                OnPrepareResponse = Cache,
            });
        }

        app.MapGet("/manifest.xml", Manifest).ExcludeFromDescription();
    }

    private static async Task<IResult> Manifest(HttpRequest request, CancellationToken cancellation)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "manifest.xml"), cancellation);
        // Outlook loads add-ins over https only, also when a proxy in front speaks http to us.
        return Results.Text(text.Replace(ManifestHost, $"https://{request.Host}", StringComparison.Ordinal), "application/xml");
    }

    /// <summary>Files with a hash in their name never change; pages are asked for anew; icons carry no caching header, as Office wants it.</summary>
    private static void Cache(StaticFileResponseContext context)
    {
        var headers = context.Context.Response.Headers;
        var path = context.Context.Request.Path.Value ?? "";
        if (path.Contains("/assets/", StringComparison.Ordinal)) headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        else if (path.EndsWith(".html", StringComparison.Ordinal)) headers[HeaderNames.CacheControl] = "no-cache";
    }
}
