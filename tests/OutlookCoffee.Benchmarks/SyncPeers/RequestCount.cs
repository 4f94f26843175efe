using System.Diagnostics.Metrics;

namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>Counts the requests that this process sends to one host and port, by the runtime's own metric.</summary>
internal sealed class RequestCount : IDisposable
{
    // https://learn.microsoft.com/dotnet/core/diagnostics/built-in-metrics-system-net#metric-httpclientrequestduration
    private const string Metric = "http.client.request.duration";

    private readonly MeterListener listener = new();
    private long count;

    public RequestCount(Uri target)
    {
        listener.InstrumentPublished = (instrument, self) =>
        {
            if (instrument.Name == Metric) self.EnableMeasurementEvents(instrument);
        };
        listener.SetMeasurementEventCallback<double>((_, _, tags, _) =>
        {
            foreach (var (name, value) in tags)
                if (name == "server.port" && value is int port && port == target.Port) Interlocked.Increment(ref count);
        });
        listener.Start();
    }

    public long SoFar => Interlocked.Read(ref count);

    public void Dispose() => listener.Dispose();
}
