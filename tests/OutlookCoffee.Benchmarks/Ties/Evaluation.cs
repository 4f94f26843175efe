using System.Globalization;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>The measures of the quiet rule beside days since the last contact, as a table.</summary>
internal static class Evaluation
{
    /// <exception cref="InvalidDataException">There is nothing to measure.</exception>
    public static void Print(IReadOnlyList<Outcome> all)
    {
        if (!all.Any(one => one.IsEarly)) throw new InvalidDataException("No warm tie of an active person at these cuts; choose cuts with a year of messages before and the horizon behind them.");
        List<Outcome> warm = [.. all.Where(one => one.IsWarm)], early = [.. all.Where(one => one.IsEarly)];
        var bootstrap = new Bootstrap(all.Select(one => one.Score.Tie.Ego));
        Console.WriteLine("| measure | rows | silent | days since | rule | difference [95 %] |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var (name, rows) in (ReadOnlySpan<(string, List<Outcome>)>)[("AUC, all ties", all.ToList()), ("AUC, warm", warm), ("AUC, early", early)])
        {
            Ranking days = new(rows, score => score.Silence), rule = new(rows, score => score.Rhythm.P);
            Row(name, rows, days.Auc(_ => 1), rule.Auc(_ => 1), bootstrap.Of(weight => rule.Auc(weight) - days.Auc(weight)));
        }

        Lists byDays = new(warm, score => score.Silence), byOrder = new(warm, score => score.Rhythm.Order);
        Row("NDCG@5, warm", warm, byDays.Mean(_ => 1), byOrder.Mean(_ => 1), bootstrap.Of(weight => byOrder.Mean(weight) - byDays.Mean(weight)));
        var logit = new DaysLogit(warm);
        Row("Brier, warm", warm, DaysLogit.Brier(warm, logit.P), DaysLogit.Brier(warm, score => score.Rhythm.P), null);
        Console.WriteLine();
        Console.WriteLine(Text($"{bootstrap.Egos} people, {byOrder.Count} lists; {warm.Count(one => one.Score.Days.WasAlive)} of the warm ties pass gate 1 and {warm.Count(IsLong)} gates 1 and 2."));
    }

    private static bool IsLong(Outcome one) => one.Score.Days.WasAlive && Quiet.QuietRule.IsLong(one.Score.Silence, one.Score.Days);

    private static void Row(string name, List<Outcome> rows, double days, double rule, Measured? difference)
    {
        var silent = rows.Count(one => one.IsSilent) / (double)rows.Count;
        var last = difference is { } measured ? Text($"{measured.Value:+0.000;−0.000} [{measured.Low:+0.000;−0.000}, {measured.High:+0.000;−0.000}]") : Text($"{rule - days:+0.0000;−0.0000}");
        Console.WriteLine(Text($"| {name} | {rows.Count:N0} | {silent:P1} | {days:0.0000} | {rule:0.0000} | {last} |"));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
