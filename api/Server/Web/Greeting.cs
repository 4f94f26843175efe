using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace OutlookCoffee.Web;

/// <summary>The one line that whoever starts the server is waiting for.</summary>
internal static class Greeting
{
    public static void Greet(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Console.WriteLine($"Outlook Coffee is ready: {string.Join("  ", addresses)}   (Ctrl+C ends it)");
    });
}
