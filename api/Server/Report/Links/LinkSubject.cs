namespace OutlookCoffee.Report.Links;

/// <summary>What a link is about, for the page that asks before it acts.</summary>
/// <param name="PersonName">Null when it is about the mail itself.</param>
[Immutable]
public sealed record LinkSubject(string? PersonName);
