using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Quiet;

/// <summary>The UTC calendar days on which there was contact, each once, as whole days since 1970-01-01.</summary>
internal sealed class ContactDays
{
    private const long SecondsPerDay = 86_400;
    private readonly List<ContactDay> days = [];

    private ContactDays(IEnumerable<ContactDay> days) => this.days.AddRange(days);

    public int Count => days.Count;

    public int First => days[0].Day;

    public int Last => days[^1].Day;

    public bool OnlyMet => days.TrueForAll(day => day.Met && !day.Wrote && !day.Heard);

    /// <summary>Both wrote, or they met.</summary>
    public bool IsMutual => days.Exists(day => day.Met) || (days.Exists(day => day.Wrote) && days.Exists(day => day.Heard));

    public static ContactDays Of(EncounterSet encounters, Instant now)
    {
        var found = new ContactDays([]);
        foreach (var encounter in encounters.ContactsUntil(now))
        {
            var day = DayOf(encounter.UnixSeconds);
            if (found.Count == 0 || found.Last != day) found.days.Add(new ContactDay(day, Wrote: false, Heard: false, Met: false));
            found.days[^1] = found.days[^1].With(encounter.Kind);
        }

        return found;
    }

    public static int DayOf(Instant instant) => DayOf(instant.ToUnixTimeSeconds());

    /// <summary>The days of the window that ends with <paramref name="last"/> and includes it.</summary>
    public ContactDays Until(int last) =>
        new(days.Where(day => day.Day <= last && day.Day > last - QuietConstants.WindowDays));

    /// <summary>Different 7-day weeks, counted back from the last day.</summary>
    public int Weeks() => days.Select(day => (Last - day.Day) / 7).Distinct().Count();

    /// <summary>
    /// The own conversation gap in days: (last − first + 30) / conversations. A conversation is a run of contact days at most 7 days apart.
    /// A run of more than 30 days is no conversation but steady contact, and each of its weeks counts as one: otherwise two years of
    /// weekly meetings would be a single conversation and their usual gap two years. On the mailing-list ties the rule was chosen on this
    /// touches one tie in eleven and moves neither the share that passes gate 2 nor the share of those that stay silent by half a point.
    /// </summary>
    public double ConversationGap()
    {
        var conversations = 0;
        for (var start = 0; start < days.Count;)
        {
            var end = start;
            while (end + 1 < days.Count && days[end + 1].Day - days[end].Day <= QuietConstants.ConversationPauseDays) end++;
            conversations += days[end].Day - days[start].Day <= QuietConstants.ConversationDays
                ? 1
                : days[start..(end + 1)].Select(day => (day.Day - days[start].Day) / 7).Distinct().Count();
            start = end + 1;
        }

        return (Last - First + QuietConstants.ConversationDays) / (double)conversations;
    }

    private static int DayOf(long seconds) => (int)Math.Floor((double)seconds / SecondsPerDay);

    private readonly record struct ContactDay(int Day, bool Wrote, bool Heard, bool Met)
    {
        public ContactDay With(EncounterKind kind) => this with
        {
            Wrote = Wrote || kind == EncounterKind.Wrote,
            Heard = Heard || kind == EncounterKind.Heard,
            Met = Met || kind.IsMeeting(),
        };
    }
}
