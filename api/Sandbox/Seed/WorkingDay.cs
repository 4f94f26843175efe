namespace OutlookCoffee.Sandbox.Seed;

/// <summary>When people write: in the hours of their own zone, work on workdays, friends in the evening and at weekends too.</summary>
internal sealed class WorkingDay(Timeline timeline)
{
    private const int WorkFrom = 8 * 60;
    private const int WorkTo = 18 * 60;
    private const int FriendsFrom = 7 * 60;
    private const int FriendsTo = 22 * 60;

    /// <returns>Unix seconds of a first mail on that day.</returns>
    public static long Begin(ZoneClock clock, int day, bool isPrivate, Chance chance)
    {
        var minute = isPrivate && chance.In(0.5) ? chance.Between(17 * 60, FriendsTo) : chance.Between(WorkFrom, WorkTo);
        return clock.At(day, minute) + chance.Between(0, 60);
    }

    /// <returns>Unix seconds of the answer to a mail of <paramref name="at"/>: within minutes, hours or days, when the answerer is up.</returns>
    public long Answer(ZoneClock clock, long at, bool isPrivate, Chance chance)
    {
        var minutes = chance.Between(0, 10) switch
        {
            < 4 => chance.Between(4, 90),
            < 8 => chance.Between(100, 600),
            _ => chance.Between(1200, 5000),
        };
        var (from, to) = isPrivate ? (FriendsFrom, FriendsTo) : (WorkFrom, WorkTo);
        var then = at + (minutes * 60);
        var day = clock.Day(then);
        var minute = clock.MinuteOfDay(then);
        if (minute >= to) (day, minute) = (day + 1, from + chance.Between(0, 150));
        else if (minute < from) minute = from + chance.Between(0, 150);
        if (!isPrivate && timeline.WorkdayFrom(day) is var workday && workday > day) (day, minute) = (workday, from + chance.Between(0, 150));
        var answer = clock.At(day, minute) + chance.Between(0, 60);
        return Math.Max(answer, at + 120);
    }
}
