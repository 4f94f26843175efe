namespace OutlookCoffee.Quiet;

/// <summary>
/// Every number of the quiet rule. They were chosen on seven sets of real ties (mailing lists, company mail, telephone calls):
/// which warm ties stayed silent for another half year, fitted on some sets and read on the others.
/// </summary>
public static class QuietConstants
{
    /// <summary>A tie is looked at over two years; a shorter memory tells less (AUC .76 with one year, .79 with two).</summary>
    public const int WindowDays = 730;

    /// <summary>Whether it was alive is asked of the time before the last half year, so that a silence cannot hide the life before it.</summary>
    public const int RecentDays = 180;

    /// <summary>Gate 1: so many days with contact …</summary>
    public const int LeastContactDays = 5;

    /// <summary>… spread over so many days: fewer are one project and no tie.</summary>
    public const int LeastSpanDays = 90;

    /// <summary>Gate 2: no silence shorter than this is one, whatever the rhythm.</summary>
    public const int LeastSilenceDays = 30;

    /// <summary>Gate 2: so many times the own gap. Of the warm ties 46 % pass, and 72 % of those that stay silent are among them.</summary>
    public const double OwnGapFactor = 1.5;

    /// <summary>Contact days at most so far apart are one conversation: without this one burst of mails makes every later pause look long.</summary>
    public const int ConversationPauseDays = 7;

    /// <summary>A conversation's share of the span, so that a single one does not mean a gap of nothing.</summary>
    public const int ConversationDays = 30;

    /// <summary>
    /// Weight of ln(1 + days) and of ln(weeks), and what they start from: the chance that a tie stays silent another half year. Pooled over
    /// six sets the weeks weigh −0.51 and the base is −2.86; a little more weight orders the lists better on every set that was looked at
    /// (NDCG@5 by 0.006 on mailing lists and 0.018 on calls, unchanged on the W3C's) and loses nothing of telling who stays silent; from
    /// −0.7 on the lists get worse (tests/OutlookCoffee.Benchmarks, quiet evaluate).
    /// </summary>
    public const double Base = -2.72;
    public const double SilenceWeight = 0.86;
    public const double WeeksWeight = -0.58;

    /// <summary>(1 + days) / √weeks from which a tie is called dormant; there fewer than four in ten come back by themselves.</summary>
    public const double DormantFrom = 80;

    /// <summary>
    /// Of ten ties that passed gate 2, how many were in touch again within half a year, by (1 + days) / √weeks, about 500 ties a band:
    /// 69 %, 45 %, 35 %, 26 %, 19 %, said as whole tens that never rise.
    /// </summary>
    public static readonly IReadOnlyList<(double Below, int ResumeInTen)> Bands = [(44, 7), (80, 4), (114, 3), (166, 3), (double.PositiveInfinity, 2)];
}
