namespace OutlookCoffee.Graph;

/// <summary>The <c>Graph</c> section of the configuration.</summary>
public sealed class GraphOptions
{
    /// <summary>Null = the embedded sandbox in sandbox mode, else Microsoft's own.</summary>
    public Uri? BaseUrl { get; set; }
}
