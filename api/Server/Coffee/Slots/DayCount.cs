using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>Weekdays and ISO weeks, counted from a date without making another.</summary>
internal static class DayCount
{
    private const int Days = 7;

    public static IsoDayOfWeek After(LocalDate today, int days) =>
        (IsoDayOfWeek)(1 + PositiveModulo((int)today.DayOfWeek - 1 + days));

    /// <summary>How many ISO weeks later that day is, 0 for this week.</summary>
    public static int WeeksAhead(LocalDate today, int days)
    {
        var sinceMonday = (int)today.DayOfWeek - 1 + days;
        return (sinceMonday - PositiveModulo(sinceMonday)) / Days;
    }

    private static int PositiveModulo(int days) => ((days % Days) + Days) % Days;
}
