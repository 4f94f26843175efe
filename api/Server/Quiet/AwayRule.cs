using NodaTime;
using OutlookCoffee.Coffee.Slots;
using OutlookCoffee.Time;

namespace OutlookCoffee.Quiet;

/// <summary>Somebody who is out of office is not proposed: the mail would meet an automatic reply. They are looked at again the next week.</summary>
public static class AwayRule
{
    /// <summary>As long as a week's proposal stands.</summary>
    public static Duration Ahead { get; } = Duration.FromDays(7);

    /// <summary>Out of office through all the working hours of the seven days ahead. Unknown is not away.</summary>
    /// <param name="zone">The user's; read when theirs is not known.</param>
    public static bool IsAway(TheirCalendar theirs, Instant now, DateTimeZone zone)
    {
        if (!theirs.Visible) return false;
        var (week, clock) = (theirs.Hours ?? WorkingWeek.Default, theirs.Zone ?? zone);
        var away = theirs.Items.Where(item => item.Status == ShowAs.OutOfOffice).Select(item => item.When).OrderBy(when => when.Start).ToList();
        var today = now.InZone(clock).Date;
        var hours = Enumerable.Range(0, 8).SelectMany(day => week.WindowsOn(today.PlusDays(day), clock))
            .Where(window => window.End > now && window.Start < now + Ahead).ToList();
        return hours.Count > 0 && hours.TrueForAll(window => IsCovered(Instant.Max(window.Start, now), Instant.Min(window.End, now + Ahead), away));
    }

    /// <param name="away">In the order of their starts.</param>
    private static bool IsCovered(Instant from, Instant until, List<Interval> away)
    {
        foreach (var part in away)
            if (part.Start <= from && part.End > from) from = part.End;
        return from >= until;
    }
}
