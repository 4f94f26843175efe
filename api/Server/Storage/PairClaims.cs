using System.Data.Common;
using Dapper;
using NodaTime;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Storage;

/// <summary>
/// Who is inviting whom inside one tenant: the only thing that two mailboxes have to agree about, so that two users who are proposed to
/// each other send one invitation and not two.
/// </summary>
public sealed class PairClaims(Database database)
{
    /// <summary>Says that this coffee's invitation goes out; the same coffee may say so again.</summary>
    /// <param name="mine">The user's own addresses, in lower case.</param>
    /// <param name="theirs">Theirs, in lower case.</param>
    /// <param name="until">The end of the coffee: the claim is void from then on.</param>
    /// <returns>False when one of theirs is inviting one of mine already; then nothing is claimed.</returns>
    public async Task<bool> ClaimAsync(
        MailboxId id, string coffee, IReadOnlyCollection<string> mine, IReadOnlyCollection<string> theirs, Instant until, Instant now)
    {
        await using var connection = await database.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        // One after the other inside a tenant: two claims that do not see each other would both succeed.
        await connection.ExecuteAsync(
            "insert into tenant_turn (tenant, turn) values (@tenant, 1) on conflict (tenant) do update set turn = tenant_turn.turn + 1",
            new { tenant = id.Tenant }, transaction);
        if (await IsClaimedByThem(connection, transaction, id, mine, theirs, now)) return false;
        foreach (var from in mine)
            foreach (var to in theirs)
                await connection.ExecuteAsync(
                    """
                    insert into pair_claim (mailbox, coffee, tenant, from_address, to_address, until_at) values (@mailbox, @coffee, @tenant, @from, @to, @until)
                    on conflict (mailbox, coffee, from_address, to_address) do update set until_at = excluded.until_at
                    """,
                    new { mailbox = id.ToString(), coffee, tenant = id.Tenant, from, to, until = until.ToUnixTimeMilliseconds() }, transaction);
        await transaction.CommitAsync();
        return true;
    }

    /// <summary>Whether one of theirs is inviting one of mine.</summary>
    public async Task<bool> IsClaimedAsync(MailboxId id, IReadOnlyCollection<string> mine, IReadOnlyCollection<string> theirs, Instant now)
    {
        await using var connection = await database.OpenAsync();
        return await IsClaimedByThem(connection, null, id, mine, theirs, now);
    }

    /// <summary>The coffee invites nobody any more.</summary>
    public async Task ReleaseAsync(MailboxId id, string coffee)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("delete from pair_claim where mailbox = @mailbox and coffee = @coffee", new { mailbox = id.ToString(), coffee });
    }

    private static async Task<bool> IsClaimedByThem(
        DbConnection connection, DbTransaction? transaction, MailboxId id, IReadOnlyCollection<string> mine, IReadOnlyCollection<string> theirs, Instant now)
    {
        foreach (var address in mine)
        {
            var from = await connection.QueryAsync<string>(
                "select from_address from pair_claim where tenant = @tenant and to_address = @address and until_at > @now and mailbox <> @mailbox",
                new { tenant = id.Tenant, address, now = now.ToUnixTimeMilliseconds(), mailbox = id.ToString() }, transaction);
            if (from.Any(theirs.Contains)) return true;
        }

        return false;
    }
}
