using NodaTime;
using Orleans.Configuration;
using Orleans.Serialization;
using OutlookCoffee.Mailbox.Schedule;
using OutlookCoffee.Web;
using StackExchange.Redis;

namespace OutlookCoffee.Mailbox;

internal static class MailboxSetup
{
    public static IServiceCollection AddMailboxes(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<MailboxOptions>().Bind(configuration.GetSection("Mailbox"))
            .Validate(options => options.HistoryYears is >= 1 and <= 50, "Mailbox:HistoryYears must be between 1 and 50.").ValidateOnStart();
        services.TryAddClock();
        services.AddSingleton<MailboxDesks>();
        services.AddSingleton<SyncRunner>();
        if ((configuration.GetSection("Mailbox").Get<MailboxOptions>() ?? new()).ActsByItself) services.AddHostedService<ClockKeeper>();
        return services;
    }

    /// <summary>One node by itself, or one of many that find each other in Redis.</summary>
    public static void UseCluster(this WebApplicationBuilder builder)
    {
        builder.Host.UseOrleans(silo =>
        {
            silo.Services.AddSerializer(serializer => serializer.AddJsonSerializer(
                type => type.Namespace?.StartsWith("OutlookCoffee", StringComparison.Ordinal) == true || type.Namespace?.StartsWith("NodaTime", StringComparison.Ordinal) == true,
                Json.Options));
            // The caches take their whole room at once: nine megabytes each for the million grains that is Orleans' default.
            silo.Configure<GrainDirectoryOptions>(directory => directory.CacheSize = 100_000);
            if (builder.Configuration["Cluster:Redis"] is { Length: > 0 } redis) Join(silo, redis);
            else Alone(silo);
        });
    }

    private static void Join(ISiloBuilder silo, string redis)
    {
        silo.Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = ("outlook-coffee", "outlook-coffee"));
        silo.UseRedisClustering(options => options.ConfigurationOptions = ConfigurationOptions.Parse(redis));
        silo.ConfigureEndpoints(FreePort.Next(), FreePort.Next(), listenOnAnyHostAddress: true);
    }

    /// <summary>Ports that nothing else uses, so that two copies run side by side on one machine.</summary>
    private static void Alone(ISiloBuilder silo) => silo.UseLocalhostClustering(FreePort.Next(), FreePort.Next());

    private static void TryAddClock(this IServiceCollection services)
    {
        if (services.All(service => service.ServiceType != typeof(IClock))) services.AddSingleton<IClock>(SystemClock.Instance);
    }
}
