using NodaTime;

namespace OutlookCoffee.Sandbox.World;

/// <summary>One Microsoft 365 tenant: its users' mailboxes and the directory they share. The first mailbox is the demo user's.</summary>
public sealed class Tenant(string domain, IReadOnlyList<UserMailbox> mailboxes)
{
    /// <summary>The tenant's mail domain, for example <c>contoso.example</c>.</summary>
    public string Domain { get; } = domain;

    public IReadOnlyList<UserMailbox> Mailboxes { get; } = mailboxes;

    /// <summary>Every mail that left, and to whom: the outbox a test reads to prove that nobody was mailed unasked.</summary>
    public List<Delivery> Deliveries { get; } = [];

    /// <summary>The mailbox with this address (any case, any of its aliases), or null.</summary>
    public UserMailbox? Find(string address) =>
        Mailboxes.FirstOrDefault(box => box.Owns(address));
}

/// <summary>One mail that left a mailbox for one of its recipients: about a meeting, an answer to one, or a plain message.</summary>
/// <param name="Kind"><c>invitation</c>, <c>update</c>, <c>cancellation</c>, <c>response</c> or <c>message</c>.</param>
public sealed record Delivery(Instant At, string From, string To, string Kind, string Subject);
