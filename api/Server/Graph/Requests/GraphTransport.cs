namespace OutlookCoffee.Graph.Requests;

/// <summary>Where requests to Graph leave the process, and the clock that waiting for Graph goes by; tests put a fake Graph here.</summary>
public sealed class GraphTransport(HttpMessageHandler handler, TimeProvider time)
{
    public HttpMessageHandler Handler { get; } = handler;

    public TimeProvider Time { get; } = time;
}
