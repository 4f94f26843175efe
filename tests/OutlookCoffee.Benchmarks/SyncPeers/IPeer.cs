namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>One way of reading a mailbox.</summary>
internal interface IPeer : IAsyncDisposable
{
    /// <summary>Reads a little, so that compiling the code and opening connections does not count as reading.</summary>
    Task WarmUpAsync();

    /// <summary>Reads the whole mailbox.</summary>
    Task ReadAsync();

    /// <summary>What the reading saw; asked after its cost was taken.</summary>
    Task<Seen> SeenAsync();
}

/// <param name="Messages">Of the mailbox.</param>
/// <param name="Requests">Sent to Graph during the reading, where they were counted.</param>
/// <param name="ProposalSeconds">From the beginning of the reading to the first proposal; null when nobody asked or none came.</param>
internal sealed record Seen(long Messages, long? Requests = null, double? ProposalSeconds = null);
