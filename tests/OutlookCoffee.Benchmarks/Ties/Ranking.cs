namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>
/// How well a score tells who stays silent: the area under the ROC curve, that is the chance that a silent tie scores higher than one that
/// came back (ties count half). Sorted once, so that it can be taken again with other weights.
/// </summary>
internal sealed class Ranking
{
    private readonly Outcome[] outcomes;
    private readonly double[] scores;

    public Ranking(IReadOnlyList<Outcome> outcomes, Func<Score, double> score)
    {
        this.outcomes = [.. outcomes];
        scores = [.. outcomes.Select(outcome => score(outcome.Score))];
        Array.Sort(scores, this.outcomes);
    }

    /// <param name="weight">How often an ego's rows count.</param>
    public double Auc(Func<int, int> weight)
    {
        double better = 0, back = 0, silent = 0;
        for (var start = 0; start < scores.Length;)
        {
            double backHere = 0, silentHere = 0;
            var end = start;
            for (; end < scores.Length && scores[end] == scores[start]; end++)
            {
                if (outcomes[end].IsSilent) silentHere += weight(outcomes[end].Score.Tie.Ego);
                else backHere += weight(outcomes[end].Score.Tie.Ego);
            }

            better += silentHere * (back + (backHere / 2));
            (back, silent, start) = (back + backHere, silent + silentHere, end);
        }

        return better / (back * silent);
    }
}
