using Dapper;
using NodaTime;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Storage;

/// <summary>Which mails to the user went out, so that none goes twice; and which links of theirs were used.</summary>
public sealed class ReportStore(Database database)
{
    /// <summary>Says that this mail is about to be sent.</summary>
    /// <param name="name">The ISO week, or what names a mail that was asked for.</param>
    /// <returns>False when somebody said so before.</returns>
    public async Task<bool> ClaimAsync(MailboxId id, string name, Instant now)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteAsync(
            "insert into report (mailbox, name, state, at) values (@mailbox, @name, @state, @at) on conflict (mailbox, name) do nothing",
            Row(id, name, ReportState.Claimed, now)) == 1;
    }

    /// <summary>Moves a mail on from a state; false when it is in another one, because somebody else did.</summary>
    public async Task<bool> MoveAsync(MailboxId id, string name, ReportRow from, ReportState to, Instant now)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteAsync(
            "update report set state = @state, at = @at where mailbox = @mailbox and name = @name and state = @before and at = @since",
            new { mailbox = id.ToString(), name, state = to.ToString(), at = now.ToUnixTimeMilliseconds(), before = from.State.ToString(), since = from.At.ToUnixTimeMilliseconds() }) == 1;
    }

    public async Task<ReportRow?> FindAsync(MailboxId id, string name)
    {
        await using var connection = await database.OpenAsync();
        var row = await connection.QuerySingleOrDefaultAsync<(string State, long At)?>(
            "select state, at from report where mailbox = @mailbox and name = @name", new { mailbox = id.ToString(), name });
        return row is var (state, at) ? new ReportRow(Enum.Parse<ReportState>(state), Instant.FromUnixTimeMilliseconds(at)) : null;
    }

    public async Task<bool> IsLinkUsedAsync(string link)
    {
        await using var connection = await database.OpenAsync();
        return await connection.ExecuteScalarAsync<long>("select count(*) from used_link where id = @link", new { link }) > 0;
    }

    /// <summary>A link acts once; false when it did.</summary>
    public async Task<bool> UseLinkAsync(MailboxId id, string link, Instant until, Instant now)
    {
        await using var connection = await database.OpenAsync();
        await connection.ExecuteAsync("delete from used_link where until_at < @now", new { now = now.ToUnixTimeMilliseconds() });
        return await connection.ExecuteAsync(
            "insert into used_link (id, mailbox, until_at) values (@link, @mailbox, @until) on conflict (id) do nothing",
            new { link, mailbox = id.ToString(), until = until.ToUnixTimeMilliseconds() }) == 1;
    }

    private static object Row(MailboxId id, string name, ReportState state, Instant at) =>
        new { mailbox = id.ToString(), name, state = state.ToString(), at = at.ToUnixTimeMilliseconds() };
}

/// <summary>Where a mail stands since when.</summary>
public sealed record ReportRow(ReportState State, Instant At);

/// <summary>Where a mail to the user stands. The names are stored.</summary>
public enum ReportState
{
    /// <summary>About to be sent, or sent without an answer: before it is sent again it is looked for.</summary>
    Claimed,

    /// <summary>Refused without a doubt; it may be sent again at once.</summary>
    Refused,
    Sent,

    /// <summary>Too late.</summary>
    Skipped,
}
