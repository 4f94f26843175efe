namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>How sure a measure is: it is taken again and again over egos drawn with replacement. Always the same draws.</summary>
internal sealed class Bootstrap(IEnumerable<int> egos)
{
    private const int Draws = 1_000;
    private const int Seed = 7;

    private readonly int[] egos = [.. egos.Distinct().Order()];

    public int Egos => egos.Length;

    /// <summary>The measure and its 95 % interval (percentiles).</summary>
    /// <param name="measure">Given how often each ego counts.</param>
    public Measured Of(Func<Func<int, int>, double> measure)
    {
        var random = new Random(Seed);
        var draws = new double[Draws];
        var times = egos.ToDictionary(ego => ego, _ => 0);
        for (var draw = 0; draw < Draws; draw++)
        {
            foreach (var ego in egos) times[ego] = 0;
            for (var i = 0; i < egos.Length; i++) times[egos[random.Next(egos.Length)]]++;
            draws[draw] = measure(ego => times[ego]);
        }

        Array.Sort(draws);
        return new Measured(measure(_ => 1), draws[(int)(Draws * 0.025)], draws[(int)(Draws * 0.975)]);
    }
}

internal sealed record Measured(double Value, double Low, double High);
