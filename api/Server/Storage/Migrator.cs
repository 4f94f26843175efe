using DbUp;
using DbUp.Builder;
using DbUp.Engine.Output;

namespace OutlookCoffee.Storage;

/// <summary>Brings the database to the current tables when the server starts; each script runs once.</summary>
internal sealed class Migrator(Database database) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (database.Provider == StorageProvider.Sqlite) await KeepReadersFree(cancellationToken);
        var result = Builder()
            .WithScriptsEmbeddedInAssembly(typeof(Migrator).Assembly, name => name.EndsWith(".sql", StringComparison.Ordinal))
            .WithVariable("blob", database.Provider == StorageProvider.Sqlite ? "blob" : "bytea")
            .WithTransactionPerScript()
            .LogTo(new NoOpUpgradeLog())
            .Build()
            .PerformUpgrade();
        if (!result.Successful)
            throw new InvalidOperationException($"The database could not be brought up to date at {result.ErrorScript?.Name}.", result.Error);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private UpgradeEngineBuilder Builder() => database.Provider == StorageProvider.Sqlite
        ? DeployChanges.To.SqliteDatabase(database.ConnectionString)
        : DeployChanges.To.PostgresqlDatabase(database.ConnectionString);

    /// <summary>Write-ahead logging: readers go on while a page of mail is written. It is a property of the file and stays.</summary>
    private async Task KeepReadersFree(CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        await using var command = connection.CreateCommand();
        command.CommandText = "pragma journal_mode = wal";
        await command.ExecuteNonQueryAsync(cancellation);
    }
}
