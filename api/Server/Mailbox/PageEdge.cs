using OutlookCoffee.Graph;

namespace OutlookCoffee.Mailbox;

/// <summary>
/// Counts each message once although the last second of a page is read again with the next. Its messages are counted when that second is
/// covered, not when they are first seen: a reading that is cut off in between begins with the whole second again. (Encounters need no
/// such care: a set holds each once.)
/// </summary>
internal sealed class PageEdge
{
    private Dictionary<string, MailItem> waiting = new(StringComparer.Ordinal);

    /// <summary>The messages that this page covers, those that waited for it included.</summary>
    public IReadOnlyList<MailItem> Settle(IReadOnlyList<MailItem> page, ReadRange covered)
    {
        foreach (var item in page) waiting[item.Id] = item;
        var counted = waiting.Values.Where(item => item.Seconds >= covered.From && item.Seconds < covered.To).ToList();
        waiting = waiting.Values.Where(item => item.Seconds < covered.From).ToDictionary(item => item.Id, StringComparer.Ordinal);
        return counted;
    }
}
