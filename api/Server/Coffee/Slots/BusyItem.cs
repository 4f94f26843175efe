using NodaTime;

namespace OutlookCoffee.Coffee.Slots;

/// <summary>
/// One occurrence in somebody's calendar, without a word of what it is about: a private item looks like any other.
/// </summary>
/// <param name="When">Half-open; for an all-day item see <see cref="AllDay"/>.</param>
/// <param name="Status">Decides whether it blocks, all-day or not.</param>
/// <param name="IsDeclined">Declined by the calendar's owner.</param>
/// <param name="NotResponded">Invited, not answered: as good as tentative, whatever the status says.</param>
/// <param name="HasOtherPlace">It takes place somewhere, and not where the coffee would.</param>
/// <param name="IsCoffee">A coffee of ours, held or only pencilled in: no second one on its days.</param>
public sealed record BusyItem(
    Interval When,
    ShowAs Status,
    bool IsCancelled = false,
    bool IsDeclined = false,
    bool NotResponded = false,
    bool IsAllDay = false,
    bool HasOtherPlace = false,
    bool IsCoffee = false)
{
    /// <summary>A coffee that takes place, or may: it counts for its day and its week, whatever it shows as.</summary>
    internal bool IsOneOfOurs => this is { IsCoffee: true, IsCancelled: false, IsDeclined: false };

    /// <summary>
    /// An all-day item is a range of dates, not of moments: it fills its days in the owner's zone, however long the clock makes
    /// them. <paramref name="until"/> is the day after the last one, as in Graph.
    /// </summary>
    public static BusyItem AllDay(LocalDate from, LocalDate until, DateTimeZone zone, ShowAs status) =>
        new(new Interval(zone.AtStartOfDay(from).ToInstant(), zone.AtStartOfDay(until).ToInstant()), status, IsAllDay: true);
}
