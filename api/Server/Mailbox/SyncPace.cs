using NodaTime;

namespace OutlookCoffee.Mailbox;

/// <summary>How fast mail is read, and from that how long it still takes.</summary>
internal sealed class SyncPace
{
    /// <summary>Before that, one slow page would speak for all.</summary>
    private static readonly Duration LeastTime = Duration.FromSeconds(2);

    private long readBefore;
    private long readNow;
    private Instant begun;
    private Instant last;

    public void Begin(long read, Instant now) => (readBefore, readNow, begun, last) = (read, read, now, now);

    public void Read(long read, Instant now) => (readNow, last) = (read, now);

    /// <summary>Null while nothing honest can be said.</summary>
    /// <param name="total">About how many messages there are; it may hold some older than what is read.</param>
    public int? SecondsLeft(long read, long total)
    {
        var elapsed = last - begun;
        if (elapsed < LeastTime || readNow <= readBefore) return null;
        var perMessage = elapsed.TotalSeconds / (readNow - readBefore);
        return (int)Math.Ceiling(Math.Max(0, total - read) * perMessage);
    }
}
