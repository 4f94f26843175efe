using System.Buffers;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// A set of half-open spans (in ticks), asked in the order of time: sorted and merged once, then one pointer walks along, so n
/// questions about m spans cost n + m. Its memory is borrowed, hence the Dispose.
/// </summary>
internal sealed class Spans : IDisposable
{
    private const int FirstCapacity = 64;
    private long[] _starts = [];
    private long[] _ends = [];
    private int _count;
    private int _next;

    public void Add(long start, long end)
    {
        if (_count == _starts.Length)
            Grow();
        _starts[_count] = start;
        _ends[_count++] = end;
    }

    /// <summary>Sorts and merges what overlaps or touches. Nothing may be added afterwards.</summary>
    public void Seal()
    {
        if (_count < 2)
            return;
        Array.Sort(_starts, _ends, 0, _count);
        var last = 0;
        for (var i = 1; i < _count; i++)
        {
            if (_starts[i] <= _ends[last])
                _ends[last] = Math.Max(_ends[last], _ends[i]);
            else
                (_starts[++last], _ends[last]) = (_starts[i], _ends[i]);
        }
        _count = last + 1;
    }

    /// <summary>Whether a span overlaps; starts must not go back from one question to the next.</summary>
    public bool Meets(long start, long end)
    {
        Advance(start);
        return _next < _count && _starts[_next] < end;
    }

    /// <summary>Whether a single span holds all of it; starts must not go back from one question to the next.</summary>
    public bool Holds(long start, long end)
    {
        Advance(start);
        return _next < _count && _starts[_next] <= start && end <= _ends[_next];
    }

    public void Dispose()
    {
        Return(_starts);
        Return(_ends);
        _starts = _ends = [];
        _count = 0;
    }

    private void Advance(long start)
    {
        while (_next < _count && _ends[_next] <= start)
            _next++;
    }

    private void Grow()
    {
        var capacity = Math.Max(FirstCapacity, _starts.Length * 2);
        _starts = Larger(_starts, capacity);
        _ends = Larger(_ends, capacity);
    }

    private long[] Larger(long[] old, int capacity)
    {
        var larger = ArrayPool<long>.Shared.Rent(capacity);
        old.AsSpan(0, _count).CopyTo(larger);
        Return(old);
        return larger;
    }

    private static void Return(long[] array)
    {
        if (array.Length > 0)
            ArrayPool<long>.Shared.Return(array);
    }
}
