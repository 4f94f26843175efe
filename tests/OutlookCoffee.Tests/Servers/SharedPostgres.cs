using OutlookCoffee.Tests.Servers;

[assembly: AssemblyFixture(typeof(SharedPostgres))]

namespace OutlookCoffee.Tests.Servers;

/// <summary>One PostgreSQL for the whole test run, started when the first test asks for a database.</summary>
public sealed class SharedPostgres : IAsyncDisposable
{
    private readonly Lazy<Task<PostgresServer?>> server = new(PostgresServer.StartAsync);

    /// <summary>The connection string of a new and empty database; skips the test when PostgreSQL is not installed.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var running = await server.Value;
        Assert.SkipWhen(running is null, "PostgreSQL is not installed: apt-get install postgresql");
        return await running.NewDatabaseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (server.IsValueCreated && await server.Value is { } running) await running.DisposeAsync();
    }
}
