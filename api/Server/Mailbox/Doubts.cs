namespace OutlookCoffee.Mailbox;

/// <summary>
/// Looks into mail that a machine may have written. Headers tell, but they make a page ten times larger, so history is read without them
/// and only the few messages that <see cref="People.DoubtRule"/> names are read again with them.
/// </summary>
internal sealed class Doubts(MailSync mail, IMailboxGrain mailbox, Guid run)
{
    private const int Rounds = 3;

    /// <summary>So many seconds in one filter.</summary>
    private const int AtOnce = 15;

    public async Task ResolveAsync(CancellationToken cancellation)
    {
        var asked = new List<long>();
        for (var round = 1; round <= Rounds; round++)
        {
            var seconds = await SyncRun.Accepted(mailbox.FindDoubts(run, [.. asked]));
            if (seconds.Count == 0) break;
            asked.AddRange(seconds);
            await mail.ReadAsync(seconds.Chunk(AtOnce), cancellation);
        }

        await SyncRun.Accepted(mailbox.SettleDoubts(run, asked));
    }
}
