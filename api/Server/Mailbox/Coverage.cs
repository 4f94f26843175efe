namespace OutlookCoffee.Mailbox;

/// <summary>A set of instants as sorted, disjoint, half-open ranges of Unix seconds. What is left to read is its complement.</summary>
public sealed record Coverage(IReadOnlyList<ReadRange> Ranges)
{
    public static Coverage Nothing { get; } = new([]);

    /// <summary>This set and the range, touching ranges joined.</summary>
    public Coverage With(ReadRange added)
    {
        if (added.From >= added.To) return this;
        var (from, to) = (added.From, added.To);
        var kept = new List<ReadRange>(Ranges.Count + 1);
        foreach (var range in Ranges)
        {
            if (range.To < from || range.From > to) kept.Add(range);
            else (from, to) = (Math.Min(from, range.From), Math.Max(to, range.To));
        }

        kept.Add(new ReadRange(from, to));
        kept.Sort((a, b) => a.From.CompareTo(b.From));
        return new Coverage(kept);
    }

    /// <summary>The parts of the range that are not in this set, newest first.</summary>
    public IReadOnlyList<ReadRange> MissingIn(ReadRange wanted)
    {
        var missing = new List<ReadRange>();
        var from = wanted.From;
        foreach (var range in Ranges)
        {
            if (range.To <= from) continue;
            if (range.From >= wanted.To) break;
            if (range.From > from) missing.Add(new ReadRange(from, range.From));
            from = range.To;
        }

        if (from < wanted.To) missing.Add(wanted with { From = from });
        missing.Reverse();
        return missing;
    }

    public bool Covers(ReadRange wanted) => MissingIn(wanted).Count == 0;

    public bool Equals(Coverage? other) => other is not null && Ranges.SequenceEqual(other.Ranges);

    public override int GetHashCode() => Ranges.Aggregate(0, HashCode.Combine);
}

/// <summary>A half-open range of Unix seconds.</summary>
public readonly record struct ReadRange(long From, long To);
