using System.Collections.Concurrent;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Graph;

/// <summary>Graph's limit of four concurrent requests per mailbox (https://learn.microsoft.com/graph/throttling-limits#outlook-service-limits).</summary>
internal sealed class MailboxSlots
{
    public const int Most = 4;

    private readonly ConcurrentDictionary<UserMailbox, int> used = new();

    /// <summary>False when four requests are already at work.</summary>
    public bool TryEnter(UserMailbox box)
    {
        if (used.AddOrUpdate(box, 1, (_, count) => count + 1) <= Most) return true;
        Leave(box);
        return false;
    }

    public void Leave(UserMailbox box) => used.AddOrUpdate(box, 0, (_, count) => count - 1);
}
