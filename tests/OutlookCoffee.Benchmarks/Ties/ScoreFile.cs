using System.Globalization;
using CsvHelper;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>Scores as comma-separated values, one row a tie and cut.</summary>
internal static class ScoreFile
{
    /// <param name="file">Written anew.</param>
    public static void Write(string file, IEnumerable<Score> scores)
    {
        using var csv = new CsvWriter(new StreamWriter(file), CultureInfo.InvariantCulture);
        foreach (var column in (string[])["ego", "other", "cut", "days", "contactDays", "weeks", "gap", "warm", "longForThem", "state", "p", "order"]) csv.WriteField(column);
        foreach (var score in scores)
        {
            csv.NextRecord();
            Write(csv, score);
        }

        csv.NextRecord();
    }

    private static void Write(CsvWriter csv, Score score)
    {
        csv.WriteField(score.Tie.Ego);
        csv.WriteField(score.Tie.Other);
        csv.WriteField(NodaTime.Text.LocalDatePattern.Iso.Format(score.Cut.Date));
        csv.WriteField(score.Silence);
        csv.WriteField(score.Rhythm.Contacts);
        csv.WriteField(score.Rhythm.Weeks);
        csv.WriteField(score.Days.ConversationGap.ToString("0.##", CultureInfo.InvariantCulture));
        csv.WriteField(score.Days.WasAlive ? 1 : 0);
        csv.WriteField(QuietRule.IsLong(score.Silence, score.Days) ? 1 : 0);
        csv.WriteField(char.ToLowerInvariant($"{score.Rhythm.State}"[0]) + $"{score.Rhythm.State}"[1..]);
        csv.WriteField(score.Rhythm.P.ToString("R", CultureInfo.InvariantCulture));
        csv.WriteField(score.Rhythm.Order.ToString("R", CultureInfo.InvariantCulture));
    }
}
