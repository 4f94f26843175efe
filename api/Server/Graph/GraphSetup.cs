namespace OutlookCoffee.Graph;

internal static class GraphSetup
{
    public static IServiceCollection AddGraph(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<GraphOptions>().Bind(configuration.GetSection("Graph"));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<RequestGate>();
        services.AddSingleton<GraphAccess>();
        services.AddSingleton(_ => new GraphTransport(new SocketsHttpHandler
        {
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            AutomaticDecompression = System.Net.DecompressionMethods.All,
        }));
        return services;
    }
}
