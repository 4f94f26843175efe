using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using Microsoft.Kiota.Abstractions.Authentication;
using OutlookCoffee.Graph;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.SignIn;

/// <summary>Sandbox mode: the token is <c>sandbox:</c> and the user; Graph is the embedded one unless <c>Graph:BaseUrl</c> says otherwise.</summary>
internal sealed class SandboxGraphSignIn(IOptions<GraphOptions> options, IServer server) : IGraphSignIn
{
    /// <summary>Known only once the server listens, because its port may be picked by the system.</summary>
    public string BaseUrl => options.Value.BaseUrl?.ToString().TrimEnd('/') ?? Own() + "/sandbox/graph/v1.0";

    public IAuthenticationProvider For(MailboxId mailbox) => new HomeBearer(BaseUrl, (_, _) => Task.FromResult("Bearer sandbox:" + mailbox.User));

    private string Own()
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var address = addresses.FirstOrDefault(one => one.StartsWith("http://", StringComparison.Ordinal)) ?? addresses.FirstOrDefault()
            ?? throw new InvalidOperationException("The server listens nowhere yet, so its sandbox cannot be reached.");
        // Listening on every address says nothing about how to reach it from here.
        return address.TrimEnd('/').Replace("//[::]", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal)
            .Replace("//*", "//localhost", StringComparison.Ordinal);
    }
}
