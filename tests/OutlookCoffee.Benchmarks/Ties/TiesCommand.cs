using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary><c>quiet score</c>, <c>quiet evaluate</c> and <c>quiet judge</c>: the quiet rule on histories of real ties.</summary>
internal static class TiesCommand
{
    public const string Usage = """
        Usage: dotnet run -c Release --project tests/OutlookCoffee.Benchmarks -- quiet score --events FILE.csv.gz --cuts 2021-01-01,2021-07-01 --out scores.csv
          one row for each ego, other and cut: how the product judges that tie on that day
        Usage: … -- quiet evaluate --events FILE.csv.gz --cuts 2021-01-01,2021-07-01 [--horizon 180] [--recent 180] [--active 10]
          how well that tells who stays silent, beside days since the last contact
        Usage: … -- quiet judge
          what judging a mailbox of 5,000 people costs
        """;

    public static int Run(string[] args)
    {
        try
        {
            return args switch
            {
                ["score", .. var options] => Score(Options(options, "events", "cuts", "out")),
                ["evaluate", .. var options] => Evaluate(Options(options, "events", "cuts", "horizon", "recent", "active")),
                ["judge", .. var rest] => Judge(rest),
                _ => Fail(Usage),
            };
        }
        catch (Exception mistake) when (mistake is ArgumentException or InvalidDataException or IOException)
        {
            return Fail($"{mistake.Message}\n{Usage}");
        }
    }

    private static int Score(Dictionary<string, string> options)
    {
        var clock = Stopwatch.StartNew();
        var histories = History.Of(Message.Read(Needed(options, "events")));
        var scores = Ties.Score.Of(histories, Cut.List(Needed(options, "cuts"))).ToList();
        ScoreFile.Write(Needed(options, "out"), scores);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{scores.Count:N0} ties judged and written in {clock.Elapsed.TotalSeconds:0.0} s"));
        return 0;
    }

    private static int Evaluate(Dictionary<string, string> options)
    {
        List<Message> messages = [.. Message.Read(Needed(options, "events"))];
        var population = new Population(messages, Number(options, "horizon", 180), Number(options, "recent", 180), Number(options, "active", 10));
        Evaluation.Print(population.Of(Ties.Score.Of(History.Of(messages), Cut.List(Needed(options, "cuts")))));
        return 0;
    }

    private static int Judge(string[] args)
    {
        BenchmarkRunner.Run<Judging>(args: args);
        return 0;
    }

    private static Dictionary<string, string> Options(string[] args, params string[] known)
    {
        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in args.Chunk(2))
        {
            if (pair is not [['-', '-', .. var name], var value] || !known.Contains(name) || !options.TryAdd(name, value))
                throw new ArgumentException($"'{string.Join(' ', pair)}' is no option here; there are --{string.Join(", --", known)}, each with a value.");
        }

        return options;
    }

    private static string Needed(Dictionary<string, string> options, string name) =>
        options.TryGetValue(name, out var value) ? value : throw new ArgumentException($"--{name} is missing.");

    private static int Number(Dictionary<string, string> options, string name, int usual) =>
        !options.TryGetValue(name, out var text) ? usual
        : int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0 ? number
        : throw new ArgumentException($"--{name} must be a number of at least 1.");

    private static int Fail(string message)
    {
        Console.Error.WriteLine(message);
        return 2;
    }
}
