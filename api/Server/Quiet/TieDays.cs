using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>What the days of contact between two people say. Days are UTC calendar days, whole since 1970-01-01, each counted once.</summary>
/// <param name="Last">The last day with contact.</param>
/// <param name="Count">Days with contact in the two years up to the last one.</param>
/// <param name="Weeks">Different 7-day weeks with contact in the same time, counted back from the last day.</param>
/// <param name="ConversationGap">
/// In days: (last − first + 30) / conversations of the same time. A conversation is a run of contact days at most 7 days apart. A run of
/// more than 30 days is no conversation but steady contact, and each of its weeks, counted back from its end, is one: otherwise two years
/// of weekly meetings would be a single conversation and their usual gap two years. On the mailing-list ties the rule was chosen on this
/// touches one tie in eleven and moves neither the share that passes gate 2 nor the share of those that stay silent by half a point.
/// </param>
/// <param name="OnlyMet">Every contact in that time was a meeting.</param>
/// <param name="WasAlive">Gate 1: enough days over long enough, both wrote or they met, not counting the last half year.</param>
internal readonly record struct TieDays(int Last, int Count, int Weeks, double ConversationGap, bool OnlyMet, bool WasAlive)
{
    private const long SecondsPerDay = 86_400;

    /// <summary>One pass from the newest encounter back, which ends where nothing counts any more; null when there never was contact.</summary>
    public static TieDays? Of(EncounterSet encounters, Instant now)
    {
        var packed = encounters.Packed;
        var second = now.ToUnixTimeSeconds();
        var (last, tie, life) = (int.MinValue, default(Tie), default(Life));
        for (var i = packed.Length - 1; i >= 0; i--)
        {
            var encounter = EncounterSet.Unpack(packed[i]);
            if (!encounter.Kind.IsContact() || !encounter.HasHappened(second)) continue;
            var day = DayOf(Math.Min(second, encounter.UnixSeconds));
            if (last == int.MinValue) (last, tie, life) = (day, new Tie(day), new Life(Math.Min(DayOf(now) - QuietConstants.RecentDays, day)));
            if (day <= life.Until - QuietConstants.WindowDays) break;
            if (day > last - QuietConstants.WindowDays) tie.Note(day, encounter.Kind);
            if (day <= life.Until) life.Note(day, encounter.Kind);
        }

        return last == int.MinValue ? null : new TieDays(last, tie.Count, tie.Weeks, tie.ConversationGap, tie.OnlyMet, life.WasAlive);
    }

    public static int DayOf(Instant instant) => DayOf(instant.ToUnixTimeSeconds());

    private static int DayOf(long seconds) => (int)((seconds < 0 ? seconds - SecondsPerDay + 1 : seconds) / SecondsPerDay);

    /// <summary>The two years up to the last contact. Days are noted from the newest back.</summary>
    private struct Tie(int newest)
    {
        private readonly int last = newest;
        private int first = newest;
        private int runEnd = newest;
        private int runWeeks = 1;
        private int ended;
        private bool alsoWrote;

        public int Count { get; private set; } = 1;

        public int Weeks { get; private set; } = 1;

        public readonly bool OnlyMet => !alsoWrote;

        public readonly double ConversationGap => (last - first + QuietConstants.ConversationDays) / (double)(ended + Run);

        /// <summary>How many conversations the run of days under way counts for: one, or one a week when it is steady contact.</summary>
        private readonly int Run => runEnd - first <= QuietConstants.ConversationDays ? 1 : runWeeks;

        public void Note(int day, EncounterKind kind)
        {
            alsoWrote |= !kind.IsMeeting();
            if (day == first) return;
            Count++;
            if ((last - day) / 7 != (last - first) / 7) Weeks++;
            if (first - day > QuietConstants.ConversationPauseDays) (ended, runEnd, runWeeks) = (ended + Run, day, 1);
            else if ((runEnd - day) / 7 != (runEnd - first) / 7) runWeeks++;
            first = day;
        }
    }

    /// <summary>The two years that end half a year ago, or with the last contact when that is longer ago.</summary>
    private struct Life(int until)
    {
        private int newest;
        private int oldest;
        private int count;
        private bool wrote;
        private bool heard;
        private bool met;

        public int Until { get; } = until;

        public readonly bool WasAlive => count >= QuietConstants.LeastContactDays && newest - oldest >= QuietConstants.LeastSpanDays && (met || (wrote && heard));

        public void Note(int day, EncounterKind kind)
        {
            if (count == 0) newest = day;
            if (count == 0 || oldest != day) count++;
            oldest = day;
            wrote |= kind == EncounterKind.Wrote;
            heard |= kind == EncounterKind.Heard;
            met |= kind.IsMeeting();
        }
    }
}
