using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace OutlookCoffee.Web;

/// <summary>Where this server is reached from its own machine; known only once it listens, because its port may be picked by the system.</summary>
internal sealed class OwnAddress(IServer server)
{
    /// <summary>Without a slash at its end, plain HTTP where there is a choice; null when it listens nowhere.</summary>
    public string? Find()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(one => one.StartsWith("http://", StringComparison.Ordinal)) ?? addresses.FirstOrDefault();
        // Listening on every address says nothing about how to reach it from here.
        return address?.TrimEnd('/').Replace("//[::]", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal)
            .Replace("//*", "//localhost", StringComparison.Ordinal);
    }
}
