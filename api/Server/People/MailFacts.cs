using NodaTime;

namespace OutlookCoffee.People;

/// <summary>What the contact rule needs to know of one mail, and nothing more.</summary>
/// <param name="At">When it was received (or, for our own, sent).</param>
/// <param name="IsMeetingMail">A meeting request, update, cancellation or answer.</param>
/// <param name="IsBulk">Headers say so: List-Id, List-Unsubscribe, Precedence bulk/list/junk, or our own report.</param>
/// <param name="IsAutomatic">Auto-Submitted other than <c>no</c>.</param>
public sealed record MailFacts(
    Instant At,
    NamedAddress? From,
    IReadOnlyList<NamedAddress> To,
    IReadOnlyList<NamedAddress> Cc,
    IReadOnlyList<NamedAddress> Bcc,
    bool IsMeetingMail,
    bool IsBulk,
    bool IsAutomatic);

/// <summary>A display name and an address as the mail or card had them.</summary>
public readonly record struct NamedAddress(string Name, string Address);
