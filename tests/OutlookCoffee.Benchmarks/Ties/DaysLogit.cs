namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>
/// The chance of staying silent by days since the last contact alone: σ(a + b·ln(1 + days)), fitted (Newton's method) on the very rows it is
/// judged on, which flatters it.
/// </summary>
internal sealed class DaysLogit
{
    private const int Steps = 25;
    private readonly double base0;
    private readonly double slope;

    public DaysLogit(IReadOnlyList<Outcome> outcomes)
    {
        for (var step = 0; step < Steps; step++)
        {
            double g0 = 0, g1 = 0, h00 = 0, h01 = 0, h11 = 0;
            foreach (var outcome in outcomes)
            {
                var x = Math.Log(1 + outcome.Score.Silence);
                var p = Sigmoid(base0 + (slope * x));
                var (rest, weight) = ((outcome.IsSilent ? 1 : 0) - p, p * (1 - p));
                (g0, g1, h00, h01, h11) = (g0 + rest, g1 + (rest * x), h00 + weight, h01 + (weight * x), h11 + (weight * x * x));
            }

            var determinant = (h00 * h11) - (h01 * h01);
            base0 += ((h11 * g0) - (h01 * g1)) / determinant;
            slope += ((h00 * g1) - (h01 * g0)) / determinant;
        }
    }

    public double P(Score score) => Sigmoid(base0 + (slope * Math.Log(1 + score.Silence)));

    /// <summary>The mean squared error of a chance.</summary>
    public static double Brier(IReadOnlyList<Outcome> outcomes, Func<Score, double> p) =>
        outcomes.Average(outcome => Math.Pow(p(outcome.Score) - (outcome.IsSilent ? 1 : 0), 2));

    private static double Sigmoid(double value) => 1 / (1 + Math.Exp(-value));
}
