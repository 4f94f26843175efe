using System.Text.Json;
using Dapper;
using NodaTime;
using OutlookCoffee.Coffee;
using OutlookCoffee.Mailbox;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;
using OutlookCoffee.Web;

namespace OutlookCoffee.Storage;

/// <summary>Loads, changes and erases what is stored of a mailbox.</summary>
public sealed class MailboxStore(Database database)
{
    /// <summary>Everything stored of the mailbox; <see cref="Snapshot.Empty"/> when that is nothing.</summary>
    public async Task<Snapshot> LoadAsync(MailboxId id)
    {
        var key = new { mailbox = id.ToString() };
        await using var connection = await database.OpenAsync();
        await using var transaction = await Database.BeginReadAsync(connection);
        var row = await connection.QuerySingleOrDefaultAsync<MailboxRow>(
            "select version as Version, profile as Profile, settings as Settings, reading as Reading, due_at as DueAt from mailbox where id = @mailbox",
            key, transaction);
        if (row is null) return Snapshot.Empty;
        var correspondents = await connection.QueryAsync<CorrespondentRow>(
            "select address as Address, names as Names, writes_as as WritesAs, encounters as Encounters from correspondent where mailbox = @mailbox", key, transaction);
        var pages = await connection.QueryAsync<byte[]>("select content from page where mailbox = @mailbox order by number", key, transaction);
        return new Snapshot(
            row.Version,
            row.Profile is null ? null : Read<Profile>(row.Profile),
            Read<Settings>(row.Settings),
            Read<Reading>(row.Reading),
            row.DueAt is { } due ? Instant.FromUnixTimeMilliseconds(due) : null,
            [.. correspondents.Select(ToCorrespondent)],
            [.. pages.SelectMany(PageBytes.Read)],
            await Contents<Card>("card", "id"),
            await Contents<PersonRecord>("person", "id"),
            await Contents<IdentityDecision>("decision", "number"),
            await Contents<WeekRecord>("week", "week"),
            await Contents<CoffeeRecord>("coffee", "id"));

        async Task<IReadOnlyList<T>> Contents<T>(string table, string order) =>
            [.. (await connection.QueryAsync<string>(
                $"select content from {table} where mailbox = @mailbox order by {order}", key, transaction)).Select(Read<T>)];
    }

    /// <summary>Writes the change if nobody wrote since <paramref name="version"/>.</summary>
    /// <returns>The new version, or null when somebody else was first and nothing was written.</returns>
    public async Task<long?> SaveAsync(MailboxId id, long version, Change change)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        if (!await ChangeWriter.ClaimVersion(connection, transaction, id, version, change)) return null;
        await new ChangeWriter(connection, transaction, id, version).WriteAsync(change);
        await transaction.CommitAsync();
        return version + 1;
    }

    /// <summary>Everything held about the mailbox is gone afterwards.</summary>
    public async Task EraseAsync(MailboxId id)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        foreach (var table in (string[])["correspondent", "page", "card", "person", "decision", "week", "coffee", "pair_claim", "report", "used_link"])
            await connection.ExecuteAsync($"delete from {table} where mailbox = @mailbox", new { mailbox = id.ToString() }, transaction);
        await connection.ExecuteAsync("delete from mailbox where id = @mailbox", new { mailbox = id.ToString() }, transaction);
        await transaction.CommitAsync();
    }

    private static Correspondent ToCorrespondent(CorrespondentRow row) =>
        new(row.Address, Read<SeenName[]>(row.Names), EncounterSet.FromBytes(row.Encounters), row.WritesAs is { } name ? Read<SeenName>(name) : null);

    private static T Read<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Json.Options) ?? throw new InvalidDataException($"A stored {typeof(T).Name} is empty.");

    private sealed class MailboxRow
    {
        public long Version { get; init; }
        public string? Profile { get; init; }
        public string Settings { get; init; } = "";
        public string Reading { get; init; } = "";
        public long? DueAt { get; init; }
    }

    private sealed class CorrespondentRow
    {
        public string Address { get; init; } = "";
        public string Names { get; init; } = "";
        public string? WritesAs { get; init; }
        public byte[] Encounters { get; init; } = [];
    }
}
