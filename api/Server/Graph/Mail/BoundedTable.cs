using System.Collections.Concurrent;

namespace OutlookCoffee.Graph.Mail;

/// <summary>A table for several threads that begins anew when it is full rather than keep everything in memory.</summary>
/// <param name="most">About how many entries it holds; threads that add at the same moment may exceed it by a few.</param>
internal sealed class BoundedTable<TKey, TValue>(int most, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    // The dictionary's own count would take all of its locks.
    private int count;

    public ConcurrentDictionary<TKey, TValue> Entries { get; } = new(comparer);

    public void Add(TKey key, TValue value)
    {
        if (Interlocked.Increment(ref count) > most)
        {
            Entries.Clear();
            Volatile.Write(ref count, 1);
        }

        Entries[key] = value;
    }
}
