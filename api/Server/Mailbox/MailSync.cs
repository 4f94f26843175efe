using NodaTime;
using OutlookCoffee.Graph;
using OutlookCoffee.People;

namespace OutlookCoffee.Mailbox;

/// <summary>Reads the mail that is not covered yet, newest first.</summary>
internal sealed class MailSync(MailboxGraph graph, IMailboxGrain mailbox, Guid run, IClock clock, Owner owner)
{
    private IReadOnlySet<string> leftOut = new HashSet<string>();
    private readonly PageEdge edge = new();

    public async Task ReadAsync(Reading reading, int historyYears, CancellationToken cancellation)
    {
        await SyncRun.Accepted(mailbox.EnterPhase(run, SyncPhase.Mail));
        leftOut = await graph.FoldersLeftOutAsync(cancellation);
        var now = clock.GetCurrentInstant();
        foreach (var window in SyncPlan.Mail(reading.Mail, now, historyYears)) await Window(window, now, cancellation);
    }

    /// <summary>
    /// Pages by key: each next request asks for what is not newer than the oldest message seen, that second included, because
    /// paging by position loses a message whenever one before it is deleted meanwhile.
    /// </summary>
    private async Task Window(ReadRange window, Instant now, CancellationToken cancellation)
    {
        var rest = window;
        var page = await graph.Mail.NewestAsync(rest, cancellation);
        while (true)
        {
            var oldest = page.NextLink is null || page.Items.Count == 0 ? rest.From : page.Items.Min(item => item.Seconds) + 1;
            await Save(page, new ReadRange(oldest, rest.To), now);
            if (page.NextLink is null) return;
            // A second that fills a whole page can only be left by following the link.
            page = oldest < rest.To
                ? await graph.Mail.NewestAsync(rest = rest with { To = oldest }, cancellation)
                : await graph.Mail.FollowAsync(page.NextLink, cancellation);
        }
    }

    private async Task Save(MailPage page, ReadRange covered, Instant now)
    {
        var settledBefore = SyncPlan.SettledBefore(now);
        var counted = edge.Settle(page.Items, covered);
        var contact = page.Items.Where(item => !item.IsDraft && !(item.FolderId is { } folder && leftOut.Contains(folder)));
        var encounters = contact.SelectMany(item => ContactRule.FromMail(item.Facts, owner)).ToList();
        var tail = counted.Count(item => item.Seconds >= settledBefore);
        var settled = covered with { To = Math.Min(covered.To, settledBefore) };
        await SyncRun.Accepted(mailbox.TakeMail(run, new MailRead(encounters, settled, counted.Count - tail, tail)));
    }
}
