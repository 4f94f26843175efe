using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace OutlookCoffee.Web;

/// <summary>The one line that whoever starts the server is waiting for.</summary>
internal static partial class Greeting
{
    public static void Greet(this WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        Log.Ready(app.Logger, string.Join("  ", addresses));
    });

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Outlook Coffee is ready: {Addresses}   (Ctrl+C ends it)")]
        public static partial void Ready(ILogger logger, string addresses);
    }
}
