using System.Collections.Concurrent;
using OutlookCoffee.Graph;
using OutlookCoffee.Graph.Mail;

namespace OutlookCoffee.Mailbox;

/// <summary>Reads mail with a few workers, each page handed over as soon as it is there.</summary>
internal sealed class MailSync(MailboxGraph graph, IMailboxGrain mailbox, Guid run, WhoTable people, MailFolders folders, long now) : IDisposable
{
    /// <summary>One more than Graph may be asked at a time, so that the next request waits for its place while a page is being saved.</summary>
    private const int Workers = 4;

    private readonly MailReader[] readers = [.. Enumerable.Range(0, Workers).Select(_ => graph.Mail(people, folders))];
    private readonly long settledBefore = SyncPlan.SettledBefore(now);
    private long countedSince = long.MaxValue;

    /// <summary>Messages received from here on count as arrived in their folders.</summary>
    public void CountSince(long since) => countedSince = since;

    public async Task ReadAsync(IEnumerable<MailPiece> newestFirst, CancellationToken cancellation)
    {
        var windows = new MailWindows(newestFirst, MailRequest.PageSize);
        await AtOnce.EachAsync(readers, (reader, token) => Work(reader, windows, token), cancellation);
    }

    /// <summary>A page that came with the opening, and what is behind it.</summary>
    public async Task ReadAsync(MailPiece piece, MailPage first, CancellationToken cancellation) =>
        await new MailWalk(this, readers[0], piece).ReadAsync(await Known(readers[0], first, () => readers[0].NewestAsync(piece.Query, cancellation), cancellation), () => { }, cancellation);

    /// <summary>The messages of some seconds with their headers; nothing of it is covered or counted.</summary>
    public Task ReadAsync(IEnumerable<long[]> seconds, CancellationToken cancellation)
    {
        var waiting = new ConcurrentQueue<long[]>(seconds);
        return AtOnce.EachAsync(readers, async (reader, token) =>
        {
            while (waiting.TryDequeue(out var some)) await Seconds(reader, new MailQuery(default, WithHeaders: true, Seconds: some), token);
        }, cancellation);
    }

    private async Task Seconds(MailReader reader, MailQuery query, CancellationToken cancellation)
    {
        var piece = new MailPiece(query, isCovering: false, expected: 0);
        var followed = new HashSet<string>(StringComparer.Ordinal);
        for (Func<Task<MailPage>>? ask = () => reader.NewestAsync(query, cancellation); ask is not null;)
        {
            var page = await Known(reader, await ask(), ask, cancellation);
            await Save(piece, page, default, []);
            ask = page.NextLink is { } link && followed.Add(link) ? () => reader.FollowAsync(link, cancellation) : null;
        }
    }

    public MailPage Page(System.Text.Json.JsonElement page) => readers[0].Read(page);

    public void Dispose()
    {
        foreach (var reader in readers) reader.Dispose();
    }

    /// <summary>The page, once every folder that it names is known: until then nobody can say which of its messages count.</summary>
    public async Task<MailPage> Known(MailReader reader, MailPage page, Func<Task<MailPage>> again, CancellationToken cancellation)
    {
        while (page.UnknownFolders.Count > 0)
        {
            foreach (var id in page.UnknownFolders) reader.Folders = reader.Folders.With(await graph.FolderAsync(id, reader.Folders, cancellation));
            page = await again();
        }

        return page;
    }

    /// <param name="counted">Messages that are counted with this page.</param>
    public async Task Save(MailPiece piece, MailPage page, ReadRange covered, IReadOnlyList<MessageMark> counted)
    {
        // A folder is read again for what is old in it; the newest mail is read as ever.
        var settled = piece.Query.Folder is null ? covered with { To = Math.Min(covered.To, settledBefore) } : covered;
        var tail = counted.Count(mark => mark.Seconds >= settledBefore);
        var (messages, newest) = piece is { IsCovering: true, Query.Folder: null } ? (counted.Count - tail, tail) : (0, 0);
        await SyncRun.Accepted(mailbox.TakeMail(run, new MailRead(
            page.Encounters, piece.IsCovering ? settled : default, messages, newest, messages + newest == 0 ? [] : Arrivals(counted), piece.Query.Folder, !piece.Query.WithHeaders)));
    }

    private async Task Work(MailReader reader, MailWindows windows, CancellationToken cancellation)
    {
        while (await windows.NextAsync(cancellation) is { } piece)
            await new MailWalk(this, reader, piece).ReadAsync(null, () => windows.Moved(piece), cancellation);
    }

    private IReadOnlyList<FolderArrival> Arrivals(IReadOnlyList<MessageMark> counted)
    {
        if (!counted.Any(mark => IsArrival(mark))) return [];
        return [.. counted.Where(IsArrival).GroupBy(mark => mark.Folder!, StringComparer.Ordinal).Select(folder => new FolderArrival(
            folder.Key, folder.Count(mark => mark.Seconds < settledBefore), folder.Count(mark => mark.Seconds >= settledBefore)))];
    }

    private bool IsArrival(MessageMark mark) => mark.Folder is not null && (mark.Seconds >= countedSince || mark.Seconds >= settledBefore);
}
