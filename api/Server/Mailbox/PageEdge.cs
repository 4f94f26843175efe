namespace OutlookCoffee.Mailbox;

/// <summary>
/// Counts each message once although the last second of a page is read again with the next. Its messages are counted when that second is
/// covered, not when they are first seen: a reading that is cut off in between begins with the whole second again. (Encounters need no
/// such care: a set holds each once.)
/// </summary>
internal sealed class PageEdge
{
    private readonly HashSet<MessageMark> waiting = [];
    private readonly List<MessageMark> counted = [];

    /// <summary>Whether the page holds a message that was not seen before and still waits.</summary>
    public bool Brings(IReadOnlyList<MessageMark> page) => page.Any(mark => !waiting.Contains(mark));

    /// <summary>The messages that this page covers, those that waited for it included; the list serves the next page too.</summary>
    public IReadOnlyList<MessageMark> Settle(IReadOnlyList<MessageMark> page, ReadRange covered)
    {
        foreach (var mark in page) waiting.Add(mark);
        counted.Clear();
        foreach (var mark in waiting)
        {
            if (mark.Seconds >= covered.From && mark.Seconds < covered.To) counted.Add(mark);
        }

        waiting.RemoveWhere(mark => mark.Seconds >= covered.From);
        return counted;
    }
}
