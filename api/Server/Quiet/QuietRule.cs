using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>
/// Who has gone quiet. Three questions, never folded into one number: was it alive, is this long for the two of them, and in which order.
/// Silence by own rhythm tells worse than plain days who stays silent, so the rhythm is gate and sentence and never the score.
/// </summary>
public static class QuietRule
{
    /// <param name="choice">A pinned person goes by the cadence the user set, and by nothing else.</param>
    public static Rhythm Judge(EncounterSet encounters, Choice choice, Instant now)
    {
        var cadence = choice.Kind == ChoiceKind.Pinned ? choice.EveryDays : null;
        if (TieDays.Of(encounters, now) is not { } tie) return Never(cadence);
        var silence = TieDays.DayOf(now) - tie.Last;
        var state = cadence is { } everyDays ? ByCadence(silence, everyDays, tie) : ByRhythm(silence, tie);
        var usual = tie.WasAlive ? Math.Max(1, (int)Math.Round(tie.ConversationGap, MidpointRounding.AwayFromZero)) : (int?)null;
        var p = StaysSilent(silence, tie.Weeks);
        return new Rhythm(
            usual,
            silence,
            usual is { } days ? Math.Round(silence / (double)days, 1, MidpointRounding.AwayFromZero) : null,
            tie.Count,
            tie.Weeks,
            state is RhythmState.Slipping or RhythmState.Dormant && tie.WasAlive ? ResumeInTen(silence, tie.Weeks) : null,
            state,
            tie.OnlyMet,
            p,
            p * Math.Sqrt(tie.Weeks));
    }

    /// <summary>Gate 2: the silence is long for the two of them.</summary>
    internal static bool IsLong(int silence, TieDays tie) =>
        silence >= Math.Max(QuietConstants.LeastSilenceDays, QuietConstants.OwnGapFactor * tie.ConversationGap);

    /// <summary>Nothing to go by; only a person the user pinned is due all the same, because he asked for it.</summary>
    private static Rhythm Never(int? cadence)
    {
        var p = cadence is { } everyDays ? StaysSilent(everyDays, weeks: 1) : 0;
        var state = cadence is null ? RhythmState.Unknown : RhythmState.Slipping;
        return new Rhythm(null, null, null, Contacts: 0, Weeks: 0, ResumeInTen: null, state, OnlyMet: false, p, Order: p);
    }

    private static RhythmState ByRhythm(int silence, TieDays tie) =>
        !tie.WasAlive ? RhythmState.Unknown
        : !IsLong(silence, tie) ? RhythmState.InTouch
        : IsDormant(silence, tie.Weeks) ? RhythmState.Dormant
        : RhythmState.Slipping;

    private static RhythmState ByCadence(int silence, int everyDays, TieDays tie) =>
        silence < everyDays ? RhythmState.InTouch
        : tie.WasAlive && IsDormant(silence, tie.Weeks) ? RhythmState.Dormant
        : RhythmState.Slipping;

    private static bool IsDormant(int silence, int weeks) => Relative(silence, weeks) >= QuietConstants.DormantFrom;

    private static int ResumeInTen(int silence, int weeks)
    {
        var relative = Relative(silence, weeks);
        var band = 0;
        while (relative >= QuietConstants.Bands[band].Below) band++;
        return QuietConstants.Bands[band].ResumeInTen;
    }

    private static double Relative(int silence, int weeks) => (1 + silence) / Math.Sqrt(weeks);

    private static double StaysSilent(int silence, int weeks)
    {
        var logit = QuietConstants.Base + (QuietConstants.SilenceWeight * Math.Log(1 + silence)) + (QuietConstants.WeeksWeight * Math.Log(weeks));
        return 1 / (1 + Math.Exp(-logit));
    }
}
