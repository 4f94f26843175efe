using OutlookCoffee.Graph.Mail;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// Reads one piece by key: each next request asks for what is not newer than the oldest message seen, that second included, because paging
/// by position loses a message whenever one before it is deleted meanwhile. A link is followed only inside a second that fills a page.
/// </summary>
internal sealed class MailWalk(MailSync sync, MailReader reader, MailPiece piece)
{
    /// <summary>So many links in one second lead nowhere.</summary>
    private const int MostLinks = 1_000;

    private readonly PageEdge edge = new();

    /// <param name="first">The first page where it came already.</param>
    /// <param name="moved">Told after each page.</param>
    public async Task ReadAsync(MailPage? first, Action moved, CancellationToken cancellation)
    {
        for (var page = first; piece.Rest is var rest && rest.From < rest.To; page = null)
        {
            page ??= await Ask(() => reader.NewestAsync(piece.Query with { Range = rest }, cancellation), cancellation);
            await ReadOn(page, rest, cancellation);
            moved();
        }
    }

    /// <summary>Saves the page and those behind it, until one reaches an older second or the end.</summary>
    private async Task ReadOn(MailPage page, ReadRange asked, CancellationToken cancellation)
    {
        var (stale, holdsMail, followed) = (0, false, new HashSet<string>(StringComparer.Ordinal));
        while (true)
        {
            var oldest = page.NextLink is null ? asked.From : page.Marks.Count == 0 ? asked.To : Math.Max(asked.From, page.Marks.Min(mark => mark.Seconds) + 1);
            stale = page.Marks.Count == 0 || edge.Brings(page.Marks) ? 0 : stale + 1;
            holdsMail |= page.Marks.Count > 0;
            if (oldest < asked.To)
            {
                var covered = piece.Advance(oldest, page.Marks.Count);
                await sync.Save(piece, page, covered, edge.Settle(page.Marks, covered));
                return;
            }

            var nothing = new ReadRange(asked.To, asked.To);
            await sync.Save(piece, page, nothing, edge.Settle(page.Marks, nothing));
            var link = page.NextLink!;
            // A link that leads in a circle: that second, or where nothing came all of it, stays unread and is tried again by the next sync.
            if (stale > 1 || !followed.Add(link) || followed.Count > MostLinks)
            {
                piece.Skip(holdsMail ? asked.To - 1 : asked.From);
                return;
            }

            page = await Ask(() => reader.FollowAsync(link, cancellation), cancellation);
        }
    }

    private async Task<MailPage> Ask(Func<Task<MailPage>> ask, CancellationToken cancellation) =>
        await sync.Known(reader, await ask(), ask, cancellation);
}
