namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>
/// How good the first five of a list are: NDCG@5 over each ego's warm ties at a cut, a tie that stays silent being worth its weeks in
/// touch. Lists in which nobody stays silent have no best order, and lists of no more than five no choice; both are left out.
/// </summary>
internal sealed class Lists(IReadOnlyList<Outcome> warm, Func<Score, double> order)
{
    private const int Shown = 5;

    private readonly (int Ego, double Ndcg)[] lists = [.. warm.GroupBy(outcome => (outcome.Score.Tie.Ego, outcome.Score.Cut))
        .Where(list => list.Count() > Shown && list.Any(one => one.IsSilent))
        .Select(list => (list.Key.Ego, Ndcg([.. list], order)))];

    public int Count => lists.Length;

    /// <param name="weight">How often an ego's lists count.</param>
    public double Mean(Func<int, int> weight)
    {
        double sum = 0, count = 0;
        foreach (var (ego, ndcg) in lists)
        {
            sum += weight(ego) * ndcg;
            count += weight(ego);
        }

        return sum / count;
    }

    private static double Ndcg(Outcome[] list, Func<Score, double> order) =>
        Gain(list.OrderByDescending(one => order(one.Score)).ThenBy(one => one.Score.Tie.Other)) / Gain(list.OrderByDescending(Worth));

    private static double Gain(IEnumerable<Outcome> ordered) => ordered.Take(Shown).Select((one, place) => Worth(one) / Math.Log2(place + 2)).Sum();

    private static double Worth(Outcome outcome) => outcome.IsSilent ? outcome.Score.Rhythm.Weeks : 0;
}
