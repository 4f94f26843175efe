namespace OutlookCoffee.Sandbox.World;

/// <summary>
/// The messages of one mailbox, sorted by received time and number, so that windows and pages are binary searches.
/// What changed after the filling is logged, so that a delta round can tell it.
/// </summary>
public sealed class MessageStore
{
    private readonly List<Message> sorted = [];
    private readonly Dictionary<int, Message> byNumber = [];
    private readonly List<MessageChange> changes = [];
    private bool dirty;

    public int Count => sorted.Count;

    /// <summary>The highest number given so far; a message with a higher one is new.</summary>
    public int LastNumber { get; private set; }

    /// <summary>Moves, removals and updates in the order in which they happened; arrivals are told by <see cref="LastNumber"/>.</summary>
    public IReadOnlyList<MessageChange> Changes => changes;

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

    /// <summary>The number for the next message.</summary>
    public int NextNumber() => ++LastNumber;

    public Message? Find(int number) => byNumber.GetValueOrDefault(number);

    public void Add(Message message)
    {
        dirty = dirty || (sorted.Count > 0 && Compare(sorted[^1], message) > 0);
        LastNumber = Math.Max(LastNumber, message.Number);
        byNumber.Add(message.Number, message);
        sorted.Add(message);
    }

    public void Remove(Message message)
    {
        if (!byNumber.Remove(message.Number)) return;
        sorted.Remove(message);
        changes.Add(new MessageChange(message.Number, message.Folder));
    }

    /// <summary>Puts a message into another folder; both folders' delta rounds will tell it.</summary>
    public void Move(Message message, int folder)
    {
        changes.Add(new MessageChange(message.Number, message.Folder));
        message.Folder = folder;
        changes.Add(new MessageChange(message.Number, folder));
    }

    public void MarkRead(Message message, bool isRead)
    {
        message.IsRead = isRead;
        changes.Add(new MessageChange(message.Number, message.Folder));
    }

    /// <summary>The index in <see cref="OldestFirst"/> of the first message received at or after this Unix second.</summary>
    public int FirstAt(long second) => FirstAt(second, int.MinValue);

    /// <summary>The index in <see cref="OldestFirst"/> of the first message that does not sort before this position.</summary>
    public int FirstAt(long second, int number)
    {
        var messages = OldestFirst;
        int low = 0, high = messages.Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Compare(messages[middle], second, number) < 0) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    private static int Compare(Message a, Message b) => Compare(a, b.Received, b.Number);

    private static int Compare(Message message, long second, int number)
    {
        var byTime = message.Received.CompareTo(second);
        return byTime != 0 ? byTime : message.Number.CompareTo(number);
    }
}

/// <summary>Something happened to a message of a folder: it came, went or was changed. What is true now, the store tells.</summary>
public readonly record struct MessageChange(int Number, int Folder);
