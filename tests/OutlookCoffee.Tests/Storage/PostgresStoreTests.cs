using OutlookCoffee.Storage;
using OutlookCoffee.Tests.Servers;

namespace OutlookCoffee.Tests.Storage;

public sealed class PostgresStoreTests(SharedPostgres postgres) : MailboxStoreClaims
{
    private protected override async Task<StorageOptions> EmptyDatabase() =>
        new() { Provider = StorageProvider.PostgreSql, ConnectionString = await postgres.NewDatabaseAsync() };
}
