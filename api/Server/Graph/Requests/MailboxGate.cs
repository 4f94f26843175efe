namespace OutlookCoffee.Graph.Requests;

/// <summary>
/// At most three requests at a time, and none at all while Graph has asked for a pause. Graph allows four per app and mailbox
/// ("MailboxConcurrency"); the fourth stays free for what another copy of the server may still have under way.
/// </summary>
internal sealed class MailboxGate(TimeProvider time) : IDisposable
{
    public const int AtATime = 3;

    private readonly SemaphoreSlim places = new(AtATime, AtATime);

    // Who takes several places takes them alone: two that each hold a part would wait for each other for ever.
    private readonly SemaphoreSlim takingSeveral = new(1, 1);
    private long pausedUntil = long.MinValue;

    /// <summary>When the pause that Graph asked for ends, as a timestamp of the clock; it may be over.</summary>
    public long PausedUntil => Interlocked.Read(ref pausedUntil);

    /// <summary>How much is left until then; zero when it is over.</summary>
    public TimeSpan Left(long until)
    {
        var now = time.GetTimestamp();
        return until <= now ? TimeSpan.Zero : time.GetElapsedTime(now, until);
    }

    public void PauseFor(TimeSpan wait)
    {
        var until = time.GetTimestamp() + (long)(wait.TotalSeconds * time.TimestampFrequency);
        for (var before = Interlocked.Read(ref pausedUntil); before < until; before = Interlocked.Read(ref pausedUntil))
            Interlocked.CompareExchange(ref pausedUntil, until, before);
    }

    /// <returns>The places; disposing of them gives them back.</returns>
    public async Task<IDisposable> EnterAsync(int count, CancellationToken cancellation)
    {
        var taken = new Places(places);
        if (count > 1) await takingSeveral.WaitAsync(cancellation);
        try
        {
            for (; taken.Count < count; taken.Count++) await places.WaitAsync(cancellation);
            return taken;
        }
        catch
        {
            taken.Dispose();
            throw;
        }
        finally
        {
            if (count > 1) takingSeveral.Release();
        }
    }

    public void Dispose()
    {
        places.Dispose();
        takingSeveral.Dispose();
    }

    private sealed class Places(SemaphoreSlim places) : IDisposable
    {
        public int Count { get; set; }

        public void Dispose()
        {
            if (Count > 0) places.Release(Count);
            Count = 0;
        }
    }
}
