namespace OutlookCoffee.Sandbox.Seed;

/// <summary>Repeatable chance: the same seed and label give the same rolls, whatever else was rolled before.</summary>
internal sealed class Chance(int seed)
{
    private readonly Random random = new(seed);

    /// <summary>A chance of its own for one purpose, so that a change there moves nothing elsewhere.</summary>
    public Chance For(int label) => new(unchecked(((seed * 31) + label) * -1640531527));

    /// <summary>From <paramref name="low"/> up to but without <paramref name="high"/>.</summary>
    public int Between(int low, int high) => random.Next(low, high);

    /// <summary>True in this share (0 to 1) of the rolls.</summary>
    public bool In(double share) => random.NextDouble() < share;

    /// <summary>Positive, with this mean; many short, few long (exponential, cut at four times the mean).</summary>
    public double Wait(double mean) => Math.Min(4 * mean, -mean * Math.Log(1 - random.NextDouble()));

    public T Pick<T>(IReadOnlyList<T> from) => from[random.Next(from.Count)];

    /// <summary>That many different ones, in their order.</summary>
    public List<T> Some<T>(IReadOnlyList<T> from, int count)
    {
        var taken = new List<T>(Math.Min(count, from.Count));
        for (var i = 0; i < from.Count && taken.Count < count; i++)
        {
            if (random.Next(from.Count - i) < count - taken.Count) taken.Add(from[i]);
        }

        return taken;
    }
}
