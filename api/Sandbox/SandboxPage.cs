using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Net.Http.Headers;

namespace OutlookCoffee.Sandbox;

/// <summary>The small Outlook that shows the tenant: files embedded in this library.</summary>
internal static class SandboxPage
{
    private static readonly FileExtensionContentTypeProvider ContentTypes = new();

    public static IResult Index(HttpContext http) => Serve(http, "index.html");

    public static IResult File(HttpContext http, string file) => Serve(http, file);

    private static IResult Serve(HttpContext http, string file)
    {
        using var resource = typeof(SandboxPage).Assembly.GetManifestResourceStream($"OutlookCoffee.Sandbox.Outlook.{file}");
        if (resource is null || !ContentTypes.TryGetContentType(file, out var type)) return Results.NotFound();
        using var buffer = new MemoryStream();
        resource.CopyTo(buffer);
        var bytes = buffer.ToArray();
        // The browser asks each time and gets 304 as long as the file is the same.
        http.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..16]}\"");
        return Results.Bytes(bytes, type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type, entityTag: tag);
    }
}
