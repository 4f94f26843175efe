using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;
using OutlookCoffee.Web;

namespace OutlookCoffee.Pane;

/// <summary>Serves the task pane, the manifest and the support page; pane and manifest lie beside the program, put there by the build.</summary>
internal static class PaneEndpoints
{
    public static void MapPane(this WebApplication app)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "addin");
        if (Directory.Exists(folder))
        {
            // Only the pane's own files: they hold nothing secret that a compressed length could give away.
            app.UseWhen(asked => asked.Request.Path.StartsWithSegments("/addin", StringComparison.OrdinalIgnoreCase), pane => pane.UseResponseCompression());
            app.UseStaticFiles(new StaticFileOptions
            {
                RequestPath = "/addin",
                FileProvider = new PhysicalFileProvider(folder),
                OnPrepareResponse = Cache,
            });
        }

        var group = app.MapGroup("").ExcludeFromDescription();
        group.MapGet("/manifest.xml", Manifest);
        group.MapGet("/support", Support);
    }

    private static async Task<Results<ContentHttpResult, ProblemHttpResult>> Manifest(HttpRequest request, CancellationToken cancellation)
    {
        if (ServedManifest.RefusalOf(request.Scheme, request.Host) is { } refusal) return Problems.From(refusal);
        var text = await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "manifest.xml"), cancellation);
        return TypedResults.Text(ServedManifest.For(text, request.Host), "application/xml");
    }

    /// <summary>The manifest's support address never changes; whoever runs the server says in <c>Pane:SupportUrl</c> where help is.</summary>
    private static Results<RedirectHttpResult, ContentHttpResult> Support(HttpRequest request, IConfiguration configuration) =>
        configuration["Pane:SupportUrl"] is { Length: > 0 } url
            ? TypedResults.Redirect(url)
            : TypedResults.Text($"For help with Outlook Coffee, ask your administrator or whoever runs {request.Host}.");

    /// <summary>Files with a hash in their name never change; pages are asked for anew; icons carry no caching header, as Office wants it.</summary>
    private static void Cache(StaticFileResponseContext context)
    {
        var headers = context.Context.Response.Headers;
        var path = context.Context.Request.Path.Value ?? "";
        if (path.Contains("/assets/", StringComparison.Ordinal)) headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
        else if (path.EndsWith(".html", StringComparison.Ordinal)) headers[HeaderNames.CacheControl] = "no-cache";
    }
}
