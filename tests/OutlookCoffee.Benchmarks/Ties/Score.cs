using OutlookCoffee.People;
using OutlookCoffee.Quiet;

namespace OutlookCoffee.Benchmarks.Ties;

/// <summary>How the product judges one tie at one cut.</summary>
internal sealed record Score(History Tie, Cut Cut, TieDays Days, Rhythm Rhythm)
{
    public int Silence => Rhythm.SilenceDays!.Value;

    /// <summary>Every tie at every cut at which there was one, judged by the product's own rule.</summary>
    public static IEnumerable<Score> Of(IReadOnlyList<History> histories, IReadOnlyList<Cut> cuts) =>
        from tie in histories
        from cut in cuts
        where tie.IsTie(cut.Day)
        select Of(tie, cut);

    private static Score Of(History tie, Cut cut)
    {
        var known = Before(tie.Encounters, cut.Instant.ToUnixTimeSeconds());
        return new Score(tie, cut, TieDays.Of(known, cut.Instant)!.Value, QuietRule.Judge(known, Choice.None, cut.Instant));
    }

    /// <summary>The rule leaves out what is later than its now; what happens in the cut's own second is not known yet either.</summary>
    private static EncounterSet Before(EncounterSet all, long second) =>
        all.Any(one => one.UnixSeconds == second) ? EncounterSet.From(all.Where(one => one.UnixSeconds < second)) : all;
}
