using OutlookCoffee.Graph;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// Remembers the messages of the last second that was read: the next page begins with that second again, and they must not be
/// counted twice. (Their encounters need no such care: a set holds each once.)
/// </summary>
internal sealed class PageEdge
{
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);
    private long second = long.MaxValue;

    public IReadOnlyList<MailItem> NotCountedYet(IReadOnlyList<MailItem> page)
    {
        var fresh = page.Where(item => item.Seconds != second || !ids.Contains(item.Id)).ToList();
        if (page.Count == 0) return fresh;
        var oldest = page.Min(item => item.Seconds);
        if (oldest != second) ids.Clear();
        second = oldest;
        ids.UnionWith(page.Where(item => item.Seconds == oldest).Select(item => item.Id));
        return fresh;
    }
}
