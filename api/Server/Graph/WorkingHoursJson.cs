using Microsoft.Graph.Models;
using NodaTime;
using OutlookCoffee.Time;

namespace OutlookCoffee.Graph;

/// <summary>Graph's working hours as a working week.</summary>
internal static class WorkingHoursJson
{
    /// <summary>Nulls when they are not given or their zone is unknown: then nothing is known of the person's hours.</summary>
    /// <param name="now">A zone of its own rules is named by one that shows the same clock in the year from now.</param>
    public static (WorkingWeek? Week, DateTimeZone? Zone) Read(WorkingHours? hours, Instant now)
    {
        if (hours?.StartTime is not { } start || hours.EndTime is not { } end || hours.DaysOfWeek is not { Count: > 0 } days) return (null, null);
        if ((Zones.Resolve(hours.TimeZone?.Name) ?? CustomZoneJson.Read(hours.TimeZone)?.ToZone(now)) is not { } zone) return (null, null);
        var week = WorkingWeek.FromGraph(
            days.OfType<DayOfWeekObject>().Select(Day), new LocalTime(start.Hour, start.Minute), new LocalTime(end.Hour, end.Minute), zone);
        return (week, zone);
    }

    private static IsoDayOfWeek Day(DayOfWeekObject day) => Enum.Parse<IsoDayOfWeek>(day.ToString(), ignoreCase: true);
}
