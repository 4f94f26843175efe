namespace OutlookCoffee.People;

/// <summary>What the contact rule needs to know of one mail, and nothing more.</summary>
/// <param name="Seconds">When it was received (or, for our own, sent), in Unix seconds.</param>
/// <param name="IsMeetingMail">A meeting request, update, cancellation or answer.</param>
/// <param name="IsBulk">Headers say so: List-Id, List-Unsubscribe, Precedence bulk/list/junk, or our own report.</param>
/// <param name="IsAutomatic">Auto-Submitted other than <c>no</c>.</param>
public readonly record struct MailFacts(
    long Seconds,
    Who? From,
    IReadOnlyList<Who> To,
    IReadOnlyList<Who> Cc,
    IReadOnlyList<Who> Bcc,
    bool IsMeetingMail,
    bool IsBulk,
    bool IsAutomatic);
