using Microsoft.Extensions.Logging;
using NodaTime;
using OutlookCoffee.Sandbox.Seed;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Import;

public static class ImportedTenant
{
    public static Tenant Create(SandboxOptions options, Instant now, ILogger logger) => SeededTenant.Create(options, now);
}
