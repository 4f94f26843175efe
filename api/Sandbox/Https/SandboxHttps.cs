using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace OutlookCoffee.Sandbox.Https;

/// <summary>An https address beside the ones the host already has: some Graph clients send their token over https only.</summary>
public static class SandboxHttps
{
    private const string UsualAddress = "http://localhost:5080";

    /// <summary>
    /// Does nothing unless <c>Sandbox:HttpsPort</c> is set. The certificate can be had from the services as <see cref="SandboxCertificate"/>.
    /// Call it after the host's own addresses are set.
    /// </summary>
    public static WebApplicationBuilder UseSandboxHttps(this WebApplicationBuilder builder)
    {
        if (builder.Configuration.GetValue<int?>("Sandbox:HttpsPort") is not { } port) return builder;
        builder.Services.AddSingleton<SandboxCertificate>();
        // An address, not Listen: a Listen would switch off the configured addresses. By number, because port 0 needs it.
        var addresses = builder.Configuration[WebHostDefaults.ServerUrlsKey] ?? UsualAddress;
        builder.WebHost.UseUrls([.. addresses.Split(';', StringSplitOptions.RemoveEmptyEntries), FormattableString.Invariant($"https://127.0.0.1:{port}")]);
        builder.WebHost.ConfigureKestrel((KestrelServerOptions kestrel) => kestrel.ConfigureHttpsDefaults(https =>
            https.ServerCertificate = kestrel.ApplicationServices.GetRequiredService<SandboxCertificate>().Certificate));
        return builder;
    }
}
