namespace OutlookCoffee.Mailbox;

/// <summary>
/// Who reads what next: the newest mail first, by all workers together. A worker that is done takes the older half of whatever has most
/// left, so that none is idle while another still has pages to go; only then older mail is begun.
/// </summary>
internal sealed class MailWindows(IEnumerable<MailPiece> newestFirst, int pageSize)
{
    /// <summary>With less than so many pages left, halving costs as many requests as it saves.</summary>
    private const double LeastPages = 1.5;

    private readonly Lock gate = new();
    private readonly Queue<MailPiece> waiting = new(newestFirst);
    private readonly List<MailPiece> active = [];
    private TaskCompletionSource changed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The next piece, as soon as there is one; null when everything is read or being read.</summary>
    public async Task<MailPiece?> NextAsync(CancellationToken cancellation)
    {
        while (true)
        {
            Task news;
            lock (gate)
            {
                if (Choose() is { } piece)
                {
                    active.Add(piece);
                    return piece;
                }

                if (active.Count == 0) return null;
                news = changed.Task;
            }

            await news.WaitAsync(cancellation);
        }
    }

    /// <summary>A piece has fewer messages left, or none.</summary>
    public void Moved(MailPiece piece)
    {
        TaskCompletionSource waking;
        lock (gate)
        {
            if (piece.Rest is var rest && rest.From >= rest.To) active.Remove(piece);
            waking = changed;
            changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }

        waking.SetResult();
    }

    private MailPiece? Choose()
    {
        // How much a piece holds is known after its first page; older mail is not begun before that.
        if (active.Exists(piece => double.IsNaN(piece.Expected))) return null;
        var large = active.Where(piece => piece.Expected >= LeastPages * pageSize).OrderByDescending(piece => piece.Expected);
        if (large.Select(piece => piece.Halve()).FirstOrDefault(half => half is not null) is { } older) return older;
        return waiting.TryDequeue(out var next) ? next : null;
    }
}
