using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Mailbox;
using OutlookCoffee.Time;

namespace OutlookCoffee.Report.Sending;

/// <summary>When the weekly mail is due, by the user's own clock: a time that the clock skips is the first moment after, one that comes twice is its first pass.</summary>
public static class ReportSchedule
{
    private static readonly LocalTimePattern Clock = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>Later than that the mail would speak of a week that is half over.</summary>
    public static Duration LatestDelay { get; } = Duration.FromHours(24);

    /// <summary>The first due time after a moment.</summary>
    public static DueReport Next(ReportSettings settings, DateTimeZone zone, Instant after)
    {
        var day = Enum.Parse<IsoDayOfWeek>(settings.Day, ignoreCase: true);
        // A day earlier, because zones lie up to 26 hours apart and a change of clocks may carry a time over midnight.
        for (var date = after.InZone(zone).Date.PlusDays(-1); ; date = date.PlusDays(1))
        {
            if (date.DayOfWeek != day) continue;
            var at = Zones.At(date + Clock.Parse(settings.At).Value, zone);
            if (at > after) return new DueReport(at, IsoWeek.Of(date));
        }
    }

    /// <summary>What is to be done with the mail that was due last; null when none was due since <paramref name="since"/>.</summary>
    /// <param name="since">Nothing is due before it: the mailbox was not read, or the mail was off.</param>
    public static DueReport? Last(ReportSettings settings, DateTimeZone zone, Instant since, Instant now)
    {
        DueReport? last = null;
        for (var next = Next(settings, zone, Instant.Max(since, now - Duration.FromDays(8))); next.At <= now; next = Next(settings, zone, next.At)) last = next;
        return last;
    }
}

/// <summary>One weekly mail that is to be sent.</summary>
/// <param name="Week">By its day in the user's zone: no week has two mails, whatever the user changes meanwhile.</param>
public sealed record DueReport(Instant At, IsoWeek Week);
