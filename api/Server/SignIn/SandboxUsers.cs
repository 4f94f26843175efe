using Microsoft.Extensions.Options;
using OutlookCoffee.Graph;
using OutlookCoffee.Sandbox;

namespace OutlookCoffee.SignIn;

/// <summary>Who can be signed in as in sandbox mode.</summary>
internal sealed class SandboxUsers(SandboxWorld world, IOptions<GraphOptions> graph, IConfiguration configuration)
{
    private const string Demo = "ada@contoso.example";

    /// <summary>The demo tenant's user; with another Graph endpoint, the one that <c>Sandbox:Owner</c> names.</summary>
    public async Task<string> DefaultAsync()
    {
        if (graph.Value.BaseUrl is not null) return (configuration["Sandbox:Owner"] ?? Demo).ToLowerInvariant();
        return (await world.DefaultUser).ToLowerInvariant();
    }

    /// <summary>The user with this address, or null. What another Graph endpoint knows cannot be asked without a token: there any address will do.</summary>
    public async Task<string?> FindAsync(string address)
    {
        if (graph.Value.BaseUrl is not null) return address.Contains('@', StringComparison.Ordinal) ? address.ToLowerInvariant() : null;
        var tenant = await world.Tenant;
        return tenant.Find(address)?.Address.ToLowerInvariant();
    }
}
