using NodaTime;

namespace OutlookCoffee.Mailbox;

/// <summary>What a sync has to read: pure arithmetic on ranges of Unix seconds.</summary>
public static class SyncPlan
{
    private const long Day = 86_400;
    private const long Hour = 3_600;

    // Mail of the last minutes may still be on its way into the list, so it is read again next time.
    private const long Settling = 300;

    // calendarView takes less than 1,825 days.
    private const long CalendarWindow = 1_800 * Day;
    private const long MailWindow = 730 * Day;
    private const long FirstLookLength = 365 * Day;
    private const long LittleMail = 31 * Day;

    /// <summary>Mail still to be read, newest first, in windows of at most two years.</summary>
    public static IReadOnlyList<ReadRange> Mail(Coverage read, Instant now, int historyYears)
    {
        var end = now.ToUnixTimeSeconds() + 1;
        return [.. read.MissingIn(new ReadRange(Beginning(now, historyYears), end)).SelectMany(range => Windows(range, MailWindow))];
    }

    /// <summary>The address book is read once a day.</summary>
    public static bool IsContactsDue(Instant? readAt, Instant now) => readAt is null || now - readAt >= Duration.FromDays(1);

    /// <summary>Mail that is little enough to be read with its internet headers: what came since a reading of the last month.</summary>
    public static bool IsLittle(ReadRange range) => range.To - range.From <= LittleMail;

    /// <summary>The user's own mail that a first look is made of.</summary>
    public static ReadRange FirstLook(Instant now) => new(now.ToUnixTimeSeconds() + 1 - FirstLookLength, now.ToUnixTimeSeconds() + 1);

    /// <summary>All that the people whom a first look found wrote, and every meeting: as much as makes a silence certain.</summary>
    public static ReadRange FirstLookAround(Instant now) => new(now.ToUnixTimeSeconds() + 1 - MailWindow, now.ToUnixTimeSeconds() + 1);

    /// <summary>Mail received before this Unix second will not be read again once it was read.</summary>
    public static long SettledBefore(long now) => now - Settling;

    /// <summary>
    /// The mail that has to be read before anybody is proposed: the newest window, up to an hour ago because a first reading takes a
    /// while. Two years are enough to know who was close and has gone quiet; older mail may still be on its way.
    /// </summary>
    public static ReadRange EnoughMail(Instant now)
    {
        var until = now.ToUnixTimeSeconds() - Hour;
        return new ReadRange(until - MailWindow + (2 * Hour), until);
    }

    /// <summary>The meetings around today; they may still change and are read each time.</summary>
    public static ReadRange NearCalendar(Instant now)
    {
        var today = now.ToUnixTimeSeconds() / Day * Day;
        return new ReadRange(today - (30 * Day), today + (90 * Day));
    }

    /// <summary>The older meetings still to be read, newest first.</summary>
    public static IReadOnlyList<ReadRange> OldCalendar(Coverage read, Instant now, int historyYears)
    {
        var wanted = new ReadRange(Beginning(now, historyYears), NearCalendar(now).From);
        // Two years first: with them a first look can tell who was met.
        var recent = new ReadRange(wanted.To - MailWindow, wanted.To);
        return
        [
            .. read.MissingIn(recent),
            .. read.MissingIn(wanted with { To = recent.From }).SelectMany(range => Windows(range, CalendarWindow)),
        ];
    }

    private static long Beginning(Instant now, int historyYears) =>
        now.InUtc().Date.PlusYears(-historyYears).AtStartOfDayInZone(DateTimeZone.Utc).ToInstant().ToUnixTimeSeconds();

    private static IEnumerable<ReadRange> Windows(ReadRange range, long length)
    {
        for (var to = range.To; to > range.From; to -= length)
            yield return new ReadRange(Math.Max(range.From, to - length), to);
    }
}
