using BenchmarkDotNet.Attributes;
using OutlookCoffee.Coffee.Slots;

namespace OutlookCoffee.Benchmarks.Slots;

/// <summary>What one search for times costs, see <see cref="SlotWorld"/>; the calendars are read already.</summary>
[MemoryDiagnoser]
[InProcess] // Another process would be built from a project file without this repository's settings.
public class Finding
{
    private SlotRequest[] requests = [];
    private int next;

    [ParamsSource(nameof(Names))]
    public string Between { get; set; } = "";

    public static IEnumerable<string> Names => SlotWorld.All.Keys;

    [GlobalSetup]
    public void SetUp() => requests = SlotWorld.All[Between];

    [Benchmark]
    public int Find() => SlotFinder.Find(requests[++next % requests.Length]).Slots.Count;
}
