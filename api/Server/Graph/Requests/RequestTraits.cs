using Microsoft.Kiota.Abstractions;

namespace OutlookCoffee.Graph.Requests;

/// <summary>What <see cref="PoliteHandler"/> has to know of a request.</summary>
/// <param name="Places">How many of the mailbox's places it fills: a batch fills as many as its requests run at a time.</param>
/// <param name="OnlyReads">A POST that changes nothing, so that it may be repeated.</param>
/// <param name="IsStreamed">Its body is read piece by piece by whoever asked, who holds the place until the body is disposed of.</param>
internal sealed record RequestTraits(int Places = 1, bool OnlyReads = false, bool IsStreamed = false) : IRequestOption
{
    public static RequestTraits Usual { get; } = new();

    public static RequestTraits Streamed { get; } = new(IsStreamed: true);

    public static RequestTraits Batch { get; } = new(MailboxGate.AtATime, OnlyReads: true);
}
