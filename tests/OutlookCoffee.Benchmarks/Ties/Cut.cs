using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>A day at whose beginning (UTC) ties are judged by what happened before it.</summary>
internal sealed record Cut(LocalDate Date)
{
    /// <summary>Days before the cut in which a tie has to show itself.</summary>
    public const int Memory = 730;

    public Instant Instant { get; } = Date.AtMidnight().InUtc().ToInstant();

    /// <summary>Whole days since 1970-01-01.</summary>
    public int Day { get; } = TieDays.DayOf(Date.AtMidnight().InUtc().ToInstant());

    /// <param name="text">For example <c>2021-01-01,2021-07-01</c>.</param>
    /// <exception cref="ArgumentException">It is no list of dates.</exception>
    public static IReadOnlyList<Cut> List(string text) => [.. text.Split(',', StringSplitOptions.TrimEntries).Select(Of)];

    private static Cut Of(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date }
        ? new Cut(date)
        : throw new ArgumentException($"'{text}' is no date; write cuts as in --cuts 2021-01-01,2021-07-01.");
}
