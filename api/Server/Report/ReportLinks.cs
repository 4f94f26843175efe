namespace OutlookCoffee.Report;

/// <summary>Links that do something; null = it is left out.</summary>
/// <param name="Snooze">Asks again later for this week's person, as the others do for them.</param>
/// <param name="Pause">No mail for a while; stop: none any more.</param>
public sealed record ReportLinks(Uri? Snooze = null, Uri? LetGo = null, Uri? SomeoneElse = null, Uri? Pause = null, Uri? Stop = null)
{
    public static ReportLinks None { get; } = new();
}
