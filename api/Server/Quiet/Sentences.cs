using System.Globalization;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>Says in English why somebody is or is not proposed. It states what was, and blames nobody.</summary>
public static class Sentences
{
    private const double DaysPerMonth = 30.4375;
    private const double DaysPerYear = 365.25;

    public static string Why(Rhythm rhythm, Choice choice)
    {
        var pinned = choice is { Kind: ChoiceKind.Pinned, EveryDays: not null };
        if (rhythm.SilenceDays is not { } silence)
            return pinned ? $"{Wanted(choice)} There is no contact on record yet." : TooLittle;
        var verb = rhythm.OnlyMet ? "met" : "were in touch";
        return rhythm.State switch
        {
            RhythmState.InTouch => $"You {verb} {Ago(silence)}.",
            RhythmState.Slipping or RhythmState.Dormant when pinned => $"{Wanted(choice)} {Since(silence)}",
            RhythmState.Slipping or RhythmState.Dormant when rhythm.UsualGapDays is { } gap => $"You {verb} {Every(gap)}. {Since(silence)}",
            _ => TooLittle,
        };
    }

    private static string TooLittle => "There is too little shared history to tell.";

    private static string Wanted(Choice choice) =>
        choice.EveryDays == 1 ? "You wanted to be in touch every day." : $"You wanted to be in touch every {Count(choice.EveryDays!.Value, "day")}.";

    private static string Since(int silence) => silence == 0 ? "You were in touch today." : $"It has been {Long(silence)}.";

    private static string Ago(int days) => days switch
    {
        0 => "today",
        1 => "yesterday",
        _ => $"{Long(days)} ago",
    };

    private static string Every(int gap) => gap switch
    {
        <= 1 => "about every day",
        >= 6 and <= 8 => "about every week",
        <= 12 => $"about every {Count(gap, "day")}",
        <= 26 => $"about every {Count(Rounded(gap / 7.0), "week")}",
        <= 34 => "about every month",
        <= 45 => $"about every {Count(Rounded(gap / 7.0), "week")}",
        <= 152 => $"about every {Count(Rounded(gap / DaysPerMonth), "month")}",
        <= 215 => "about twice a year",
        <= 319 => $"about every {Count(Rounded(gap / DaysPerMonth), "month")}",
        <= 547 => "about once a year",
        _ => $"about every {Count(Rounded(gap / DaysPerYear), "year")}",
    };

    private static string Long(int days) => days switch
    {
        < 14 => Count(days, "day"),
        < 60 => Count(Rounded(days / 7.0), "week"),
        < 716 => Count(Rounded(days / DaysPerMonth), "month"),
        _ => Years(days),
    };

    /// <summary>A round number of years when it is that within six weeks, else "more than" the full ones.</summary>
    private static string Years(int days)
    {
        var nearest = Rounded(days / DaysPerYear);
        return Math.Abs(days - (nearest * DaysPerYear)) <= 45 ? Count(nearest, "year") : $"more than {Count((int)(days / DaysPerYear), "year")}";
    }

    private static int Rounded(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    private static string Count(int count, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {unit}{(count == 1 ? "" : "s")}");
}
