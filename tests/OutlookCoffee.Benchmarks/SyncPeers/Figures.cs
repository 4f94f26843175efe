namespace OutlookCoffee.Benchmarks.SyncPeers;

/// <summary>What a peer reports when it has read the mailbox, as one line of JSON.</summary>
/// <param name="PeakBytes">The most memory that the process ever held (VmHWM).</param>
/// <param name="Process">From the start of the process, the runtime's own start included.</param>
/// <param name="Reading">From after the warm-up to the last message.</param>
internal sealed record Figures(Seen Seen, long PeakBytes, Cost Process, Cost Reading);
