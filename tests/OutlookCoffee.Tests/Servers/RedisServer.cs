using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Tests.Servers;

/// <summary>A Redis of one test's own, on loopback, in memory only.</summary>
internal sealed class RedisServer : IAsyncDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("outlook-coffee-redis-");
    private readonly string port = FormattableString.Invariant($"{FreePort.Next()}");
    private ServerProcess? process;

    public string ConnectionString => $"127.0.0.1:{port}";

    /// <summary>Skips the test when Redis is not installed.</summary>
    public static async Task<RedisServer> StartAsync()
    {
        var program = ServerPrograms.Redis();
        Assert.SkipWhen(program is null, "redis-server is not installed: apt-get install redis-server");
        var server = new RedisServer();
        string[] options = ["--bind", "127.0.0.1", "--port", server.port, "--dir", server.folder.FullName, "--save", "", "--appendonly", "no"];
        server.process = await ServerProcess.StartAsync(program, options, "Ready to accept connections");
        return server;
    }

    public async ValueTask DisposeAsync()
    {
        if (process is not null) await process.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
