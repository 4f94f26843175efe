using Microsoft.AspNetCore.DataProtection;
using OutlookCoffee.Report.Links;
using StackExchange.Redis;

namespace OutlookCoffee.Report;

internal static class ReportSetup
{
    public static IServiceCollection AddReport(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<ReportAddress>();
        services.AddSingleton<ActionLinks>();
        // Every node has to read the links that another one sealed.
        var protection = services.AddDataProtection().SetApplicationName("outlook-coffee");
        if (configuration["Cluster:Redis"] is not { Length: > 0 } redis) return services;
        var connection = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(redis));
        protection.PersistKeysToStackExchangeRedis(() => connection.Value.GetDatabase(), "outlook-coffee-keys");
        return services;
    }

    public static void MapReport(this WebApplication app, RouteGroupBuilder api)
    {
        api.MapReport();
        app.MapReportLinks();
    }
}
