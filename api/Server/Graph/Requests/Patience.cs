namespace OutlookCoffee.Graph.Requests;

/// <summary>How long a caller is willing to wait for Graph.</summary>
/// <param name="Attempts">Requests in all, the first included.</param>
/// <param name="LongestWait">A longer wait is not begun; the refusal is handed to the caller.</param>
internal sealed record Patience(int Attempts, TimeSpan LongestWait)
{
    /// <summary>While a person looks at the pane.</summary>
    public static Patience Person { get; } = new(3, TimeSpan.FromSeconds(4));

    /// <summary>While a mailbox is read beside everything else: a throttled hour is waited out.</summary>
    public static Patience Reader { get; } = new(12, TimeSpan.FromMinutes(75));
}
