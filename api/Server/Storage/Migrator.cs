using System.Data.Common;
using Dapper;
using DbUp;
using DbUp.Builder;
using DbUp.Engine.Output;
using DbUp.Sqlite.Helpers;

namespace OutlookCoffee.Storage;

/// <summary>
/// Brings the database to the current tables when the server starts; each script runs once. Servers that start together would make the
/// same tables at the same time, so each waits until the one before is done.
/// </summary>
internal sealed class Migrator(Database database) : IHostedService
{
    /// <summary>Any number that no other program on the database uses: "coffee" in ASCII.</summary>
    private const long LockNumber = 0x636f66666565;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.OpenAsync(cancellationToken);
        await (database.Provider == StorageProvider.Sqlite ? UpgradeFile(connection) : UpgradeServer(connection));
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task UpgradeFile(DbConnection connection)
    {
        // Readers go on while a page of mail is written. It is a property of the file and stays.
        await connection.ExecuteAsync("pragma journal_mode = wal");
        // The write lock is the turn, and a connection that dies gives it back with nothing written.
        await connection.ExecuteAsync("begin immediate");
        using var shared = new SharedConnection(connection);
        Run(DeployChanges.To.SqliteDatabase(shared).WithoutTransaction(), "blob");
        await connection.ExecuteAsync("commit");
    }

    /// <summary>The lock ends with its transaction, also when the server dies (PostgreSQL manual, 13.3.5 Advisory Locks).</summary>
    private async Task UpgradeServer(DbConnection connection)
    {
        await using var turn = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("select pg_advisory_xact_lock(@LockNumber)", new { LockNumber }, turn, commandTimeout: 0);
        Run(DeployChanges.To.PostgresqlDatabase(database.ConnectionString).WithTransactionPerScript(), "bytea");
    }

    /// <param name="blob">What the database calls a column of bytes.</param>
    private static void Run(UpgradeEngineBuilder builder, string blob)
    {
        var result = builder
            .WithScriptsEmbeddedInAssembly(typeof(Migrator).Assembly, name => name.EndsWith(".sql", StringComparison.Ordinal))
            .WithVariable("blob", blob)
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new InvalidOperationException($"The database could not be brought up to date at {result.ErrorScript?.Name}.", result.Error);
    }
}
