namespace OutlookCoffee.People;

/// <summary>The user's word whether a kind of evidence about one person is contact, for what was and for what comes.</summary>
/// <param name="Counts">What the rule says anyway (<c>wrote</c>, <c>heard</c> and <c>met</c> count, the others do not) takes a correction back.</param>
public sealed record Correction(EvidenceKind Kind, bool Counts);
