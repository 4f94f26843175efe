using NodaTime;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>
/// Six years up to the first day of the present quarter, the quarter itself, and half a year to come, as day numbers.
/// Everything hangs on the quarter, not on the moment of the start: a sandbox that is started again tomorrow tells the same history
/// and one day more, so that what the product has stored stays true.
/// </summary>
internal sealed class Timeline
{
    public const string HomeZone = "Europe/Berlin";

    private const int QuarterDays = 92;
    private readonly Dictionary<string, ZoneClock> clocks = [];

    public Timeline(Instant now)
    {
        Now = now.ToUnixTimeSeconds();
        var today = now.InZone(DateTimeZoneProviders.Tzdb[HomeZone]).Date;
        var quarter = new LocalDate(today.Year, ((today.Month - 1) / 3 * 3) + 1, 1);
        FirstDate = quarter.PlusYears(-6);
        QuarterDay = Period.DaysBetween(FirstDate, quarter);
        MailDays = QuarterDay + QuarterDays;
        Days = MailDays + 190;
    }

    /// <summary>Unix seconds; nothing of a mailbox is later, except meetings to come.</summary>
    public long Now { get; }

    public LocalDate FirstDate { get; }

    /// <summary>The first day of the present quarter: the ties' lives are told up to here.</summary>
    public int QuarterDay { get; }

    /// <summary>Mail is written up to this day (and held back when it is later than <see cref="Now"/>).</summary>
    public int MailDays { get; }

    /// <summary>Meetings are planned up to this day.</summary>
    public int Days { get; }

    public ZoneClock Home => Clock(HomeZone);

    /// <param name="zone">An IANA id.</param>
    public ZoneClock Clock(string zone)
    {
        if (!clocks.TryGetValue(zone, out var clock)) clocks[zone] = clock = new ZoneClock(zone, FirstDate, Days + 30);
        return clock;
    }

    public LocalDate Date(int day) => FirstDate.PlusDays(day);

    public bool IsWeekend(int day) => ((int)FirstDate.DayOfWeek - 1 + day) % 7 >= 5;

    /// <summary>The next day from this one on that is neither at a weekend nor between the years.</summary>
    public int WorkdayFrom(int day)
    {
        while (IsWeekend(day) || IsBetweenTheYears(Date(day))) day++;
        return day;
    }

    /// <summary>Ada's summer: three weeks from the first Monday of August; hers between the years too.</summary>
    public bool IsHoliday(int day)
    {
        var date = Date(day);
        return IsBetweenTheYears(date) || (date >= SummerStart(date.Year) && date < SummerStart(date.Year).PlusWeeks(3));
    }

    public static LocalDate SummerStart(int year)
    {
        var august = new LocalDate(year, 8, 1);
        return august.DayOfWeek == IsoDayOfWeek.Monday ? august : august.Next(IsoDayOfWeek.Monday);
    }

    private static bool IsBetweenTheYears(LocalDate date) =>
        (date.Month == 12 && date.Day >= 24) || (date.Month == 1 && date.Day == 1);
}

/// <summary>The local midnights of one zone as a table, because a mailbox asks for hundreds of thousands of local times.</summary>
internal sealed class ZoneClock
{
    private readonly long[] midnights;

    /// <param name="zone">An IANA id.</param>
    public ZoneClock(string zone, LocalDate first, int days)
    {
        Zone = zone;
        var rules = DateTimeZoneProviders.Tzdb[zone];
        midnights = new long[days];
        for (var day = 0; day < days; day++) midnights[day] = rules.AtStartOfDay(first.PlusDays(day)).ToInstant().ToUnixTimeSeconds();
    }

    public string Zone { get; }

    /// <returns>Unix seconds of so many minutes after local midnight (an hour off after a clock change that day).</returns>
    public long At(int day, int minutes) => midnights[Math.Min(day, midnights.Length - 1)] + (minutes * 60L);

    /// <returns>The local day at a moment given in Unix seconds.</returns>
    public int Day(long at)
    {
        var day = (int)Math.Clamp((at - midnights[0]) / 86_400, 0, midnights.Length - 1);
        while (day > 0 && midnights[day] > at) day--;
        while (day < midnights.Length - 1 && midnights[day + 1] <= at) day++;
        return day;
    }

    public int MinuteOfDay(long at) => (int)((at - midnights[Day(at)]) / 60);
}
