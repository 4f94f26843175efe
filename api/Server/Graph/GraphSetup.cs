using OutlookCoffee.Graph.Requests;

namespace OutlookCoffee.Graph;

internal static class GraphSetup
{
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection("Graph"));
        services.AddSingleton<RequestGate>();
        services.AddSingleton<GraphAccess>();
        services.AddSingleton(_ => new GraphTransport(Pool(), TimeProvider.System));
        return services;
    }

    private static SocketsHttpHandler Pool() => new()
    {
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };
}
