using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox;

/// <summary>Holds the one tenant of this sandbox. It is built once, when it is first asked for, off the caller's thread.</summary>
public sealed class SandboxWorld
{
    private readonly Lazy<Task<Tenant>> tenant;

    public SandboxWorld(Func<Tenant> build) => tenant = new Lazy<Task<Tenant>>(() => Task.Run(build));

    public SandboxWorld(Tenant tenant) => this.tenant = new Lazy<Task<Tenant>>(Task.FromResult(tenant));

    /// <summary>Fails with what the building failed with.</summary>
    public Task<Tenant> Tenant => tenant.Value;

    /// <summary>The address of the first mailbox: who is signed in when nobody says otherwise.</summary>
    public Task<string> DefaultUser => DefaultUserAsync();

    private async Task<string> DefaultUserAsync() => (await Tenant).Mailboxes[0].Address;
}
