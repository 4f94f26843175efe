using Dapper;
using NodaTime;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Storage;

/// <summary>Which mailboxes have something to do.</summary>
public sealed class DueStore(Database database)
{
    /// <returns>At most <paramref name="most"/>, the longest due first.</returns>
    public async Task<IReadOnlyList<MailboxId>> DueAsync(Instant now, int most)
    {
        await using var connection = await database.OpenAsync();
        var ids = await connection.QueryAsync<string>(
            "select id from mailbox where due_at <= @now order by due_at limit @most", new { now = now.ToUnixTimeMilliseconds(), most });
        return [.. ids.Select(MailboxId.Parse)];
    }
}
