using OutlookCoffee.Storage;
using OutlookCoffee.Tests.Hosting;

namespace OutlookCoffee.Tests.Storage;

public sealed class SqliteStoreTests : MailboxStoreClaims
{
    private readonly TempFolder folder = new();
    private int files;

    private protected override Task<StorageOptions> EmptyDatabase() =>
        Task.FromResult(new StorageOptions { ConnectionString = $"Data Source={folder.File($"store{++files}.db")}" });

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        folder.Dispose();
    }
}
