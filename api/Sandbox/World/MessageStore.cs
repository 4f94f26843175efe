namespace OutlookCoffee.Sandbox.World;

/// <summary>The messages of one mailbox, sorted by received time and number, so that windows and pages are binary searches.</summary>
public sealed class MessageStore
{
    private readonly List<Message> sorted = [];
    private bool dirty;
    private int lastNumber;

    public int Count => sorted.Count;

    /// <summary>The number for the next message.</summary>
    public int NextNumber() => ++lastNumber;

    public void Add(Message message)
    {
        dirty = dirty || (sorted.Count > 0 && Compare(sorted[^1], message) > 0);
        lastNumber = Math.Max(lastNumber, message.Number);
        sorted.Add(message);
    }

    public void Remove(Message message) => sorted.Remove(message);

    /// <summary>All messages, oldest received first.</summary>
    public IReadOnlyList<Message> OldestFirst
    {
        get
        {
            if (dirty) sorted.Sort(Compare);
            dirty = false;
            return sorted;
        }
    }

    private static int Compare(Message a, Message b)
    {
        var byTime = a.Received.CompareTo(b.Received);
        return byTime != 0 ? byTime : a.Number.CompareTo(b.Number);
    }
}
