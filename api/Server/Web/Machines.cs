using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace OutlookCoffee.Web;

/// <summary>What machines ask: are you alive, are you ready, what do you offer.</summary>
internal static class Machines
{
    public static void MapMachines(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false });
        app.MapHealthChecks("/health/ready");
        app.UseSwagger();
        app.UseSwaggerUI();
    }
}
