using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Servers;

/// <summary>Two whole servers in this process that share one PostgreSQL and one Redis, each with its own fake Graph of the same mailbox.</summary>
internal sealed class TwoNodes : IAsyncDisposable
{
    private readonly RedisServer redis;

    private TwoNodes(RedisServer redis, string database)
    {
        this.redis = redis;
        (One, Other) = (Node(database), Node(database));
    }

    public TestApp One { get; }

    public TestApp Other { get; }

    /// <summary>Both are started at the same time, on an empty database.</summary>
    public static async Task<TwoNodes> StartAsync(SharedPostgres postgres)
    {
        var database = await postgres.NewDatabaseAsync();
        var nodes = new TwoNodes(await RedisServer.StartAsync(), database);
        await Task.WhenAll(Task.Run(() => nodes.One.Server), Task.Run(() => nodes.Other.Server));
        return nodes;
    }

    public async ValueTask DisposeAsync()
    {
        await using var last = redis;
        await using var second = Other;
        await One.DisposeAsync();
    }

    private TestApp Node(string database)
    {
        var app = new TestApp()
            .With("Storage:Provider", "PostgreSql").With("Storage:ConnectionString", database).With("Cluster:Redis", redis.ConnectionString);
        new GraphMailbox().Contact("Grace Okafor", "grace@fabrikam.example").Friend("grace@fabrikam.example", "2026-03-02").At(app.Graph);
        return app;
    }
}
