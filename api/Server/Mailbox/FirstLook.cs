using NodaTime;
using OutlookCoffee.Graph.Mail;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// Somebody to propose before the mailbox is read. Whom the user wrote to in the last year is a twentieth of the mail; of those who look
/// quiet, everything that they wrote in two years is read, and with it their silence is certain, though little else is known yet.
/// </summary>
internal sealed class FirstLook(MailSync mail, IMailboxGrain mailbox, Guid run, Profile profile, Instant now)
{
    /// <summary>So many senders in one filter, to keep it far from what Graph finds too complex.</summary>
    private const int SendersAtOnce = 5;
    private const int MostAddresses = 10;

    /// <summary>The user's own mail of a year, in whatever folder it lies.</summary>
    public Task MineAsync(CancellationToken cancellation)
    {
        string[] own = [.. profile.Addresses.Take(MostAddresses).Select(address => address.ToLowerInvariant())];
        return mail.ReadAsync(Thirds(SyncPlan.FirstLook(now)).Select(range => Piece(range, own)), cancellation);
    }

    /// <summary>What the people wrote who look quiet by that.</summary>
    public async Task TheirsAsync(CancellationToken cancellation)
    {
        var candidates = await SyncRun.Accepted(mailbox.FindFirstCandidates(run));
        if (candidates.Count == 0) return;
        await mail.ReadAsync(candidates.Chunk(SendersAtOnce).Select(senders => Piece(SyncPlan.FirstLookAround(now), senders)), cancellation);
        await SyncRun.Accepted(mailbox.TakeFirstLook(run, candidates));
    }

    /// <summary>Each small enough to be read by one worker; nothing of it is covered, for only some senders' mail is read.</summary>
    private static MailPiece Piece(ReadRange range, string[] senders) =>
        new(new MailQuery(range, From: senders), isCovering: false, expected: MailRequest.PageSize);

    private static IEnumerable<ReadRange> Thirds(ReadRange range)
    {
        var third = (range.To - range.From) / 3;
        return [new(range.To - third, range.To), new(range.From + third, range.To - third), new(range.From, range.From + third)];
    }
}
