namespace OutlookCoffee.Storage;

/// <summary>The <c>Storage</c> section of the configuration.</summary>
public sealed class StorageOptions
{
    public StorageProvider Provider { get; set; } = StorageProvider.Sqlite;

    /// <summary>Null = a SQLite file in the user's application-data folder.</summary>
    public string? ConnectionString { get; set; }
}

public enum StorageProvider
{
    Sqlite,
    PostgreSql,
}
