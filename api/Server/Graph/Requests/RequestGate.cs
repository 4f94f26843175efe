using System.Collections.Concurrent;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph.Requests;

/// <summary>The gate of each mailbox: over everything that the product asks of it, whoever asks.</summary>
internal sealed class RequestGate(GraphTransport transport) : IDisposable
{
    private readonly ConcurrentDictionary<MailboxId, MailboxGate> gates = new();

    public MailboxGate Of(MailboxId mailbox) => gates.GetOrAdd(mailbox, _ => new MailboxGate(transport.Time));

    public void Dispose()
    {
        foreach (var gate in gates.Values) gate.Dispose();
    }
}
