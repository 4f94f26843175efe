namespace OutlookCoffee.Report.Words;

/// <summary>A length of time as coarsely as people say it; the same thresholds as <see cref="Quiet.Sentences"/>.</summary>
/// <param name="IsMore">It is more than these.</param>
internal readonly record struct Stretch(int Count, Unit Unit, bool IsMore = false)
{
    private const double DaysPerMonth = 30.4375;
    private const double DaysPerYear = 365.25;

    /// <summary>How often, by the gap between two conversations in days.</summary>
    public static Stretch Every(int gap) => gap switch
    {
        <= 1 => new(1, Unit.Day),
        >= 6 and <= 8 => new(1, Unit.Week),
        <= 12 => new(gap, Unit.Day),
        <= 26 => Rounded(gap / 7.0, Unit.Week),
        <= 34 => new(1, Unit.Month),
        <= 45 => Rounded(gap / 7.0, Unit.Week),
        <= 152 => Rounded(gap / DaysPerMonth, Unit.Month),
        <= 215 => new(1, Unit.HalfYear),
        <= 319 => Rounded(gap / DaysPerMonth, Unit.Month),
        <= 547 => new(1, Unit.Year),
        _ => Rounded(gap / DaysPerYear, Unit.Year),
    };

    public static Stretch Of(int days) => days switch
    {
        < 14 => new(days, Unit.Day),
        < 60 => Rounded(days / 7.0, Unit.Week),
        < 716 => Rounded(days / DaysPerMonth, Unit.Month),
        _ => Years(days),
    };

    private static Stretch Years(int days)
    {
        var nearest = Rounded(days / DaysPerYear, Unit.Year);
        return Math.Abs(days - (nearest.Count * DaysPerYear)) <= 45 ? nearest : new((int)(days / DaysPerYear), Unit.Year, IsMore: true);
    }

    private static Stretch Rounded(double value, Unit unit) => new((int)Math.Round(value, MidpointRounding.AwayFromZero), unit);
}

internal enum Unit
{
    Day,
    Week,
    Month,

    /// <summary>Only for how often: twice a year.</summary>
    HalfYear,
    Year,
}
