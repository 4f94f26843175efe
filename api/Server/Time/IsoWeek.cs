using System.Globalization;
using NodaTime;
using NodaTime.Calendars;

namespace OutlookCoffee.Time;

/// <summary>A week by ISO 8601: Monday to Sunday, and of the year that holds its Thursday. Written <c>2026-W48</c>.</summary>
/// <param name="Year">The week-year, which near New Year is not always the calendar's.</param>
/// <param name="Week">1 to 53.</param>
public readonly record struct IsoWeek(int Year, int Week)
{
    public LocalDate Monday => WeekYearRules.Iso.GetLocalDate(Year, Week, IsoDayOfWeek.Monday);

    /// <summary>Whole weeks since the week of 1970-01-01, so that weeks can be counted across New Year.</summary>
    public int Number => Period.DaysBetween(new LocalDate(1969, 12, 29), Monday) / 7;

    public static IsoWeek Of(LocalDate date) => new(WeekYearRules.Iso.GetWeekYear(date), WeekYearRules.Iso.GetWeekOfWeekYear(date));

    public bool Contains(LocalDate date) => Of(date) == this;

    /// <summary>What <see cref="ToString"/> wrote; null for anything else.</summary>
    public static IsoWeek? Parse(string text) =>
        text is [_, _, _, _, '-', 'W', _, _] && int.TryParse(text.AsSpan(0, 4), CultureInfo.InvariantCulture, out var year)
        && int.TryParse(text.AsSpan(6), CultureInfo.InvariantCulture, out var week) ? new IsoWeek(year, week) : null;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-W{Week:00}");
}
