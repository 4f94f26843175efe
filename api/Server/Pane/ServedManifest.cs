using System.Net;
using System.Security;
using OutlookCoffee.Web;

namespace OutlookCoffee.Pane;

/// <summary>The manifest as Outlook gets it.</summary>
internal static class ServedManifest
{
    /// <summary>The manifest in the repository names this address; what is served names the host that was asked.</summary>
    private const string InRepository = "https://localhost:5080";

    /// <summary>Outlook loads add-ins over https only, also when a proxy in front speaks http to us.</summary>
    public static string For(string manifest, HostString host) =>
        manifest.Replace(InRepository, $"https://{SecurityElement.Escape(host.Value)}", StringComparison.Ordinal);

    /// <summary>
    /// A proxy that keeps the name it was asked for to itself asks us by our number, and the add-in would be a blank pane in Outlook.
    /// </summary>
    public static Refusal? RefusalOf(string scheme, HostString host) =>
        scheme == Uri.UriSchemeHttps || !IPAddress.TryParse(host.Host, out _) ? null : Refusal.BadField(
            "host",
            $"Outlook reaches no server by http at {host}. Take the manifest from the https address that Outlook is to use; "
            + "a proxy in front has to pass the Host header on.");
}
