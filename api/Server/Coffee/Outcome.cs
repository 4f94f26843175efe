using NodaTime;
using OutlookCoffee.People;

namespace OutlookCoffee.Coffee;

/// <summary>What a coffee that took place, or did not, changes about the person.</summary>
internal static class Outcome
{
    /// <summary>A coffee that took place is a day on which the two met; a word taken back takes the day back, and what the calendar says of it.</summary>
    /// <param name="coffee">As it stood before.</param>
    /// <param name="zone">The user's.</param>
    public static PersonRecord Of(PersonRecord record, CoffeeRecord coffee, bool held, DateTimeZone zone)
    {
        var day = coffee.Start.InZone(zone).Date;
        var others = record.MetOn.Where(other => other != day);
        return held
            ? record with { MetOn = [.. others.Append(day).Order()], Missed = [.. record.Missed.Where(start => start != coffee.Start)] }
            : record with
            {
                MetOn = coffee.State == CoffeeState.Held ? [.. others] : record.MetOn,
                Missed = [.. record.Missed.Append(coffee.Start).Distinct().Order()],
            };
    }
}
