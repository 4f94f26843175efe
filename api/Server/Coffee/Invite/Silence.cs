namespace OutlookCoffee.Coffee.Invite;

/// <summary>How long two people have not been in touch, as coarsely as a person would say it in a mail.</summary>
internal enum Silence
{
    /// <summary>There was no contact before.</summary>
    NeverInTouch,
    Weeks,
    Months,
    AGoodWhile,
    Years,
}

internal static class Silences
{
    private const int TwoMonths = 60;
    private const int AYear = 365;
    private const int ThreeYears = 3 * 365;

    /// <param name="days">Since the last contact; null when there was none.</param>
    public static Silence Of(int? days) => days switch
    {
        null => Silence.NeverInTouch,
        < TwoMonths => Silence.Weeks,
        < AYear => Silence.Months,
        < ThreeYears => Silence.AGoodWhile,
        _ => Silence.Years,
    };
}
