using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NodaTime;
using OutlookCoffee.Sandbox.Faults;
using OutlookCoffee.Sandbox.Graph;
using OutlookCoffee.Sandbox.Import;
using OutlookCoffee.Sandbox.Seed;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox;

/// <summary>All that a host needs to know of the sandbox.</summary>
public static class SandboxSetup
{
    /// <summary>
    /// Adds the tenant (<see cref="SandboxWorld"/>) and, as <see cref="IClock"/>, the clock that starts at <c>Sandbox:Now</c>.
    /// Settings that make no sense are refused when the host starts. Services that are already registered are kept.
    /// </summary>
    public static IServiceCollection AddSandbox(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SandboxOptions>()
            .Bind(configuration.GetSection("Sandbox"), binder => binder.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<SandboxOptions>, SandboxOptionsValidator>();
        services.TryAddSingleton(Clock);
        services.TryAddSingleton(provider => new SandboxWorld(() => Build(provider)));
        services.TryAddSingleton(provider => Faults(Options(provider)));
        services.TryAddSingleton<MailboxSlots>();
        services.TryAddSingleton<GraphPipeline>();
        services.AddHostedService<SandboxStart>();
        return services;
    }

    /// <summary>Maps <c>/sandbox/graph/v1.0/…</c>, <c>/sandbox/deliveries</c>, and the small Outlook at <c>/</c>.</summary>
    public static IEndpointRouteBuilder MapSandbox(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("").ExcludeFromDescription();
        group.Map(GraphEndpoint.Prefix + "/{**path}", GraphEndpoint.Answer);
        group.MapGet("/sandbox/deliveries", SandboxDeliveries.List);
        group.MapGet("/sandbox/mail/{user}/{id}", SandboxMail.Show);
        group.MapGet("/", SandboxPage.Index);
        group.MapGet("/sandbox/outlook/{file}", SandboxPage.File);
        return routes;
    }

    private static IClock Clock(IServiceProvider provider) =>
        Options(provider).Now is { } now && SandboxOptionsValidator.ReadNow(now) is { } start
            ? new SandboxClock(start, TimeProvider.System)
            : SystemClock.Instance;

    private static Tenant Build(IServiceProvider provider)
    {
        var (options, now) = (Options(provider), provider.GetRequiredService<IClock>().GetCurrentInstant());
        return options.Import is null
            ? SeededTenant.Create(options, now)
            : ImportedTenant.Create(options, now, provider.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ImportedTenant)));
    }

    private static FaultPlan Faults(SandboxOptions options) => new(options.Faults, options.Seed);

    private static SandboxOptions Options(IServiceProvider provider) => provider.GetRequiredService<IOptions<SandboxOptions>>().Value;
}
