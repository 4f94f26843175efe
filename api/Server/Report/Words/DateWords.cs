using NodaTime;

namespace OutlookCoffee.Report.Words;

/// <summary>Days and hours as the language writes them, and the same on every machine.</summary>
internal sealed record DateWords
{
    /// <summary>"Thursday 26 November".</summary>
    public required Func<LocalDate, string> Day { get; init; }

    /// <summary>"2 March 2026".</summary>
    public required Func<LocalDate, string> Date { get; init; }

    /// <summary>"23 – 29 November", from Monday to Sunday.</summary>
    public required Func<LocalDate, LocalDate, string> Week { get; init; }

    /// <summary>"10:00 – 10:45".</summary>
    public required Func<LocalTime, LocalTime, string> Hours { get; init; }

    /// <summary>Between a day and its hours.</summary>
    public string Comma { get; init; } = ", ";

    public string When(OffsetDateTime start, OffsetDateTime end) => Day(start.Date) + Comma + Hours(start.TimeOfDay, end.TimeOfDay);
}
