using BenchmarkDotNet.Attributes;
using NodaTime;
using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>What it costs to judge everybody in a mailbox: 5,000 people with 100 contacts each, over up to six years.</summary>
[MemoryDiagnoser]
[InProcess]
public class Judging
{
    private const int People = 5_000;
    private const int Contacts = 100;
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 23, 8, 0);

    private readonly EncounterSet[] ties = [.. Enumerable.Range(0, People).Select(Tie)];

    [Benchmark]
    public double Mailbox()
    {
        var sum = 0.0;
        foreach (var tie in ties) sum += QuietRule.Judge(tie, Choice.None, Now).Order;
        return sum;
    }

    private static EncounterSet Tie(int number)
    {
        var random = new Random(number);
        var (last, span) = (Now.ToUnixTimeSeconds() - random.NextInt64(700 * 86_400L), random.NextInt64(100, 2_000) * 86_400);
        return EncounterSet.From(Enumerable.Range(0, Contacts).Select(_ => new Encounter(last - random.NextInt64(span), (EncounterKind)random.Next(3))));
    }
}
