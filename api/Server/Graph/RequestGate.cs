using System.Collections.Concurrent;
using OutlookCoffee.Mailbox;

namespace OutlookCoffee.Graph;

/// <summary>
/// At most three requests at a time per mailbox, over everything the product does. Graph allows four per app and mailbox
/// ("MailboxConcurrency"); the fourth stays free for what another copy of the server may still have under way.
/// </summary>
internal sealed class RequestGate
{
    private const int AtATime = 3;

    private readonly ConcurrentDictionary<MailboxId, SemaphoreSlim> gates = new();

    public SemaphoreSlim Of(MailboxId mailbox) => gates.GetOrAdd(mailbox, _ => new SemaphoreSlim(AtATime, AtATime));
}
