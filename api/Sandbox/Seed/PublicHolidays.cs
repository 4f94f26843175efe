using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The calendar of public holidays that Outlook offers everybody: all-day, shown as free, and not to be written to.</summary>
internal sealed class PublicHolidays(Timeline timeline)
{
    private static readonly (string Name, int Month, int Day)[] Fixed =
    [
        ("Neujahr", 1, 1), ("Tag der Arbeit", 5, 1), ("Tag der Deutschen Einheit", 10, 3), ("Erster Weihnachtstag", 12, 25), ("Zweiter Weihnachtstag", 12, 26),
    ];

    private static readonly (string Name, int AfterEaster)[] Moving =
        [("Karfreitag", -2), ("Ostermontag", 1), ("Christi Himmelfahrt", 39), ("Pfingstmontag", 50)];

    private readonly Instant subscribed = Instant.FromUnixTimeSeconds(timeline.Home.At(0, 720));

    public void Enter(UserMailbox owner)
    {
        var days = Enumerable.Range(timeline.FirstDate.Year, timeline.Date(timeline.Days).Year - timeline.FirstDate.Year + 1).SelectMany(Of).OrderBy(day => day.Date);
        owner.OtherCalendars.Add(new("AAMk-ada-calendar-holidays", "Holidays in Germany", "lightYellow", CanEdit: false, [.. days.Select(day => Entry(day.Name, day.Date))]));
    }

    private static IEnumerable<(string Name, LocalDate Date)> Of(int year) =>
        [.. Fixed.Select(day => (day.Name, new LocalDate(year, day.Month, day.Day))), .. Moving.Select(day => (day.Name, Easter(year).PlusDays(day.AfterEaster)))];

    // Gauss's rule as Lichtenberg completed it; holds from 1900 to 2099.
    private static LocalDate Easter(int year)
    {
        var moon = ((19 * (year % 19)) + 24) % 30;
        moon -= moon / 29 + (moon == 28 && year % 19 > 10 ? 1 : 0);
        var sunday = ((2 * (year % 4)) + (4 * (year % 7)) + (6 * moon) + 5) % 7;
        return new LocalDate(year, 3, 22).PlusDays(moon + sunday);
    }

    private CalendarEvent Entry(string name, LocalDate date) => new()
    {
        Id = $"AAMk-ada-holiday-{LocalDatePattern.Iso.Format(date)}",
        ICalUId = $"holiday-{LocalDatePattern.Iso.Format(date)}@{Organizations.Home.Domain}",
        Subject = name,
        Start = date.AtMidnight(),
        End = date.PlusDays(1).AtMidnight(),
        TimeZone = Timeline.HomeZone,
        IsAllDay = true,
        ShowAs = "free",
        Organizer = Cast.Owner,
        IsOrganizer = true,
        Response = "organizer",
        Created = subscribed,
        Modified = subscribed,
    };
}
