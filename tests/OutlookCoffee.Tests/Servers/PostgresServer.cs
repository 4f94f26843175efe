using Npgsql;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Tests.Servers;

/// <summary>A PostgreSQL of this test run's own, on loopback, in a folder that is gone afterwards.</summary>
internal sealed class PostgresServer : IAsyncDisposable
{
    private const string Owner = "coffee";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("outlook-coffee-postgres-");
    private readonly int port = FreePort.Next();
    private ServerProcess? process;
    private int databases;

    /// <summary>Null when PostgreSQL is not installed.</summary>
    public static async Task<PostgresServer?> StartAsync()
    {
        if (ServerPrograms.PostgresFolder() is not { } programs) return null;
        var server = new PostgresServer();
        await server.StartIn(programs);
        return server;
    }

    /// <summary>The connection string of a new and empty database.</summary>
    public async Task<string> NewDatabaseAsync()
    {
        var name = FormattableString.Invariant($"mailboxes{Interlocked.Increment(ref databases)}");
        await using var source = NpgsqlDataSource.Create(To("postgres"));
        await using var command = source.CreateCommand($"create database {name}");
        await command.ExecuteNonQueryAsync();
        return To(name);
    }

    private string To(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = "127.0.0.1",
        Port = port,
        Username = Owner,
        Database = database,
        // Two nodes and many tests share one small server.
        MaxPoolSize = 10,
    }.ToString();

    private async Task StartIn(string programs)
    {
        var data = Path.Combine(folder.FullName, "data");
        if (Environment.IsPrivilegedProcess) await ServerProcess.RunAsync("chown", [User(), folder.FullName]);
        var (initdb, create) = AsUser(Path.Combine(programs, "initdb"), ["-D", data, "-U", Owner, "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
        await ServerProcess.RunAsync(initdb, create);
        string[] options =
        [
            "-D", data, "-h", "127.0.0.1", "-p", FormattableString.Invariant($"{port}"), "-k", folder.FullName,
            // Nothing here outlives the test run.
            "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off",
        ];
        var (postgres, serve) = AsUser(Path.Combine(programs, "postgres"), options);
        process = await ServerProcess.StartAsync(postgres, serve, "ready to accept connections");
    }

    /// <summary>PostgreSQL refuses to run as root.</summary>
    private static (string Program, string[] Arguments) AsUser(string program, string[] arguments) => Environment.IsPrivilegedProcess
        ? ("setpriv", ["--reuid", User(), "--regid", "nogroup", "--clear-groups", program, .. arguments])
        : (program, arguments);

    private static string User() => File.ReadLines("/etc/passwd").Any(line => line.StartsWith("postgres:", StringComparison.Ordinal)) ? "postgres" : "nobody";

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (process is not null) await process.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
