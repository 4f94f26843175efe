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
    private const int SecondsPerDay = 86_400;
    private const long FirstDay = 10_000_000;

    /// <summary>One pass from the newest encounter back, which ends where nothing counts any more; null when there never was contact.</summary>
    public static TieDays? Of(EncounterSet encounters, Instant now)
    {
        var packed = encounters.Packed;
        var second = now.ToUnixTimeSeconds();
        var newest = packed.Length - 1;
        while (newest >= 0 && !(EncounterSet.Unpack(packed[newest]) is var one && one.Kind.IsContact() && one.HasHappened(second))) newest--;
        if (newest < 0) return null;

        var last = DayOf(Math.Min(second, EncounterSet.Unpack(packed[newest]).UnixSeconds));
        var (tie, life) = (new Tie(last), new Life(Math.Min(DayOf(second) - QuietConstants.RecentDays, last)));
        for (var i = newest; i >= 0; i--)
        {
            var (seconds, kind) = EncounterSet.Unpack(packed[i]);
            if (!kind.IsContact()) continue;
            var day = Math.Min(last, DayOf(seconds));
            if (day <= life.Until - QuietConstants.WindowDays) break;
            if (day > last - QuietConstants.WindowDays) tie.Note(day, kind);
            if (day <= life.Until) life.Note(day, kind);
        }

        return new TieDays(last, tie.Count, tie.Weeks, tie.ConversationGap, tie.OnlyMet, life.WasAlive);
    }

    public static int DayOf(Instant instant) => DayOf(instant.ToUnixTimeSeconds());

    /// <summary>Rounded down, also before 1970: counted from a day that lies before every instant, so that nothing is negative.</summary>
    private static int DayOf(long seconds) => (int)((ulong)(seconds + (FirstDay * SecondsPerDay)) / SecondsPerDay) - (int)FirstDay;

    private static int One(bool holds) => holds ? 1 : 0;

    /// <summary>The two years up to the last contact. Days are noted from the newest back.</summary>
    private struct Tie(int newest)
    {
        private readonly int last = newest;
        private int first = newest;
        private int runEnd = newest;
        private int runWeeks = 1;
        private int week;
        private int runWeek;
        private int ended;
        private bool alsoWrote;

        public int Count { get; private set; } = 1;

        public int Weeks { get; private set; } = 1;

        public readonly bool OnlyMet => !alsoWrote;

        public readonly double ConversationGap => (last - first + QuietConstants.ConversationDays) / (double)(ended + Run);

        /// <summary>How many conversations the run of days under way counts for: one, or one a week when it is steady contact.</summary>
        private readonly int Run => 1 + (One(runEnd - first > QuietConstants.ConversationDays) * (runWeeks - 1));

        /// <summary>Reckons instead of branching, because days fall at random: a processor that guesses a branch wrong loses more than all the rest takes.</summary>
        public void Note(int day, EncounterKind kind)
        {
            alsoWrote |= !kind.IsMeeting();
            if (day == first) return;
            var here = (last - day) / 7;
            var fresh = One(first - day > QuietConstants.ConversationPauseDays);
            ended += fresh * Run;
            runEnd += fresh * (day - runEnd);
            var inRun = (runEnd - day) / 7;
            runWeeks = 1 + ((1 - fresh) * (runWeeks - 1 + One(inRun != runWeek)));
            Weeks += One(here != week);
            Count++;
            (week, runWeek, first) = (here, inRun, day);
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
