using System.Data;
using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Npgsql;

namespace OutlookCoffee.Storage;

/// <summary>Opens connections to the one database; SQLite and PostgreSQL take the same SQL.</summary>
public sealed class Database : IAsyncDisposable
{
    private readonly NpgsqlDataSource? postgres;

    public Database(IOptions<StorageOptions> options)
    {
        Provider = options.Value.Provider;
        ConnectionString = Provider == StorageProvider.Sqlite
            ? Sqlite(options.Value.ConnectionString)
            : options.Value.ConnectionString
              ?? throw new InvalidOperationException("Storage:Provider is PostgreSql: set Storage:ConnectionString as well.");
        if (Provider == StorageProvider.PostgreSql) postgres = NpgsqlDataSource.Create(ConnectionString);
    }

    public StorageProvider Provider { get; }

    public string ConnectionString { get; }

    /// <exception cref="DbException">The database cannot be reached.</exception>
    public async Task<DbConnection> OpenAsync(CancellationToken cancellation = default)
    {
        if (postgres is not null) return await postgres.OpenConnectionAsync(cancellation);
        var connection = new SqliteConnection(ConnectionString);
        await connection.OpenAsync(cancellation);
        return connection;
    }

    /// <summary>Sees one state of everything that is read in it, and waits for no writer.</summary>
    internal static async Task<DbTransaction> BeginReadAsync(DbConnection connection) => connection is SqliteConnection file
        // Unless deferred, SQLite takes the one write lock at once.
        ? file.BeginTransaction(deferred: true)
        : await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead);

    private static string Sqlite(string? configured)
    {
        var builder = new SqliteConnectionStringBuilder(configured ?? $"Data Source={DefaultFile()}");
        // A writer waits for another for this long before it fails; the default of 30 s would look like a hang.
        builder.DefaultTimeout = 10;
        return builder.ToString();
    }

    private static string DefaultFile()
    {
        var folder = Path.Combine(
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create),
            "outlook-coffee");
        Directory.CreateDirectory(folder);
        return Path.Combine(folder, "outlook-coffee.db");
    }

    public async ValueTask DisposeAsync()
    {
        if (postgres is not null) await postgres.DisposeAsync();
    }
}
