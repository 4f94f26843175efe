using System.Diagnostics;
using System.Globalization;
using System.Text;
using OutlookCoffee.Report;
using OutlookCoffee.Report.Mail;

namespace OutlookCoffee.Benchmarks.Report;

/// <summary><c>report</c>: what writing one weekly mail costs, from the facts to subject, HTML and plain text, on one thread.</summary>
internal static class ReportCommand
{
    private const int Rounds = 50;
    private const int EachRound = 100;

    public static async Task<int> RunAsync()
    {
        Console.WriteLine("| language | µs at least | µs median | a minute, median | KB allocated | KB HTML | KB text |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var language in ReportSample.Languages)
            Console.WriteLine(await Row(language));
        return 0;
    }

    /// <summary>The quietest and the middle one of many rounds, after as many to warm up.</summary>
    private static async Task<string> Row(string language)
    {
        var facts = ReportSample.Facts(language);
        for (var round = 0; round < Rounds; round++)
            await Microseconds(facts);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var letter = await ReportMail.WriteAsync(ReportRule.Of(facts));
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var rounds = new List<double>();
        for (var round = 0; round < Rounds; round++)
            rounds.Add(await Microseconds(facts));
        rounds.Sort();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {language} | {rounds[0]:0} | {rounds[Rounds / 2]:0} | {60e6 / rounds[Rounds / 2]:N0} | {allocated / 1024} | {Kilobytes(letter.Html)} | {Kilobytes(letter.Text)} |");
    }

    /// <summary>Nothing in it waits, so that it stays on this thread.</summary>
    private static async Task<double> Microseconds(ReportFacts facts)
    {
        var started = Stopwatch.GetTimestamp();
        for (var at = 0; at < EachRound; at++)
            await ReportMail.WriteAsync(ReportRule.Of(facts));
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / EachRound;
    }

    private static int Kilobytes(string text) => Encoding.UTF8.GetByteCount(text) / 1024;
}
