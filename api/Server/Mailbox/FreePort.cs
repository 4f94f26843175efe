using System.Net;
using System.Net.Sockets;

namespace OutlookCoffee.Mailbox;

internal static class FreePort
{
    /// <summary>A TCP port of this machine that is free now.</summary>
    public static int Next()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
