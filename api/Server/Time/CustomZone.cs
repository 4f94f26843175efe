using NodaTime;
using NodaTime.Extensions;
using NodaTime.TimeZones;

namespace OutlookCoffee.Time;

/// <summary>
/// Graph's <c>customTimeZone</c>: rules instead of a name. The page about it says that zones ahead of UTC have a positive bias;
/// the service answers the Windows way, UTC = local + bias, so Pacific time is +480 (microsoftgraph/microsoft-graph-docs#15217).
/// </summary>
/// <param name="BiasMinutes">UTC minus local standard time, in minutes.</param>
/// <param name="ToStandard">When the clock goes back; null (or a month of 0) when it never changes.</param>
/// <param name="ToDaylight">When the clock goes forward.</param>
/// <param name="DaylightBiasMinutes">What is added to the bias in summer, in minutes; usually -60.</param>
public sealed record CustomZone(int BiasMinutes, ClockChange? ToStandard = null, ClockChange? ToDaylight = null, int DaylightBiasMinutes = -60)
{
    private static readonly Duration LongEnough = Duration.FromDays(366);

    /// <summary>
    /// The named zone that shows the same time in the year from <paramref name="now"/> (so that the zone has an id to
    /// speak of), else a zone of these rules. Rules are taken to hold every year; rules tied to one year (<c>year</c> other than
    /// 0), which Exchange writes for moved holidays only, give the fixed standard offset.
    /// </summary>
    public DateTimeZone ToZone(Instant now)
    {
        var rules = Rules();
        return Zones.SameClock(rules, new Interval(now, now + LongEnough)) ?? rules;
    }

    private DateTimeZone Rules()
    {
        var offset = Offset.FromSeconds(-60 * BiasMinutes);
        if (ToStandard is not { Recurs: true } || ToDaylight is not { Recurs: true } || DaylightBiasMinutes == 0)
            return DateTimeZone.ForOffset(offset);
        var summer = TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
            DateTime.MinValue.Date, DateTime.MaxValue.Date, TimeSpan.FromMinutes(-DaylightBiasMinutes),
            ToDaylight.ToTransition(), ToStandard.ToTransition());
        var info = TimeZoneInfo.CreateCustomTimeZone("Custom", offset.ToTimeSpan(), "Custom", "Standard", "Daylight", [summer]);
        return BclDateTimeZone.FromTimeZoneInfo(info);
    }
}

/// <summary>The day and the wall-clock time (before the change) at which the clock changes.</summary>
/// <param name="Month">1 to 12; 0 means that the clock does not change.</param>
/// <param name="Occurrence">Which such weekday of the month: 1 to 4, or 5 for the last one.</param>
/// <param name="Year">0 for every year.</param>
public sealed record ClockChange(int Month, int Occurrence, IsoDayOfWeek Day, LocalTime At, int Year = 0)
{
    internal bool Recurs => Year == 0 && Month is >= 1 and <= 12 && Occurrence is >= 1 and <= 5 && Day != IsoDayOfWeek.None;

    internal TimeZoneInfo.TransitionTime ToTransition() =>
        TimeZoneInfo.TransitionTime.CreateFloatingDateRule(
            new DateTime(1, 1, 1, At.Hour, At.Minute, At.Second), Month, Occurrence, Day.ToDayOfWeek());
}
