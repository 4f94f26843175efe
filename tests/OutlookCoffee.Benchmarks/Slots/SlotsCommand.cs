using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using OutlookCoffee.Coffee.Slots;

namespace OutlookCoffee.Benchmarks.Slots;

/// <summary><c>slots</c> for the table, <c>slots quick</c> for a stopwatch's figure in a few seconds.</summary>
internal static class SlotsCommand
{
    private const int Rounds = 200;

    public static int Run(string[] args)
    {
        foreach (var (name, requests) in SlotWorld.All)
            Console.WriteLine(Quick(name, requests));
        if (args is not ["quick"])
            BenchmarkRunner.Run<Finding>(args: args);
        return 0;
    }

    /// <summary>The quietest and the middle one of many rounds, after as many to warm up.</summary>
    private static string Quick(string name, SlotRequest[] requests)
    {
        for (var round = 0; round < Rounds; round++)
            Microseconds(requests);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var found = requests.Sum(request => SlotFinder.Find(request).Slots.Count);
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        double[] rounds = [.. Enumerable.Range(0, Rounds).Select(_ => Microseconds(requests)).Order()];
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {(double)found / requests.Length:0.0} slots, {allocated / requests.Length:N0} bytes, {rounds[0]:0.0} µs at least, {rounds[Rounds / 2]:0.0} µs median");
    }

    private static double Microseconds(SlotRequest[] requests)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var request in requests)
            SlotFinder.Find(request);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / requests.Length;
    }
}
