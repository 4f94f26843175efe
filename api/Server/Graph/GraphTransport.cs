namespace OutlookCoffee.Graph;

/// <summary>Where requests to Graph leave the process; tests put a fake Graph here.</summary>
public sealed class GraphTransport(HttpMessageHandler handler)
{
    public HttpMessageHandler Handler { get; } = handler;
}
