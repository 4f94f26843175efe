using System.Globalization;
using NodaTime;
using NodaTime.Text;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Sandbox.Seed;

/// <summary>The owner's second calendar: afternoons and evenings with the family, of which the main calendar knows nothing.</summary>
internal sealed class FamilyDiary(Timeline timeline, Chance chance)
{
    private static readonly string[] Afternoons = ["Parents' evening", "Paediatrician, Mia", "Music school, Jonas", "Shoes for the children", "School play"];
    private static readonly string[] Evenings = ["Dinner with Omi and Opa", "Board games at the neighbours'", "Cinema", "Jonas's recital", "Call with my sister"];
    private readonly List<CalendarEvent> events = [];

    public void Enter(UserMailbox owner)
    {
        Weekly("Swimming lesson, Mia", IsoDayOfWeek.Tuesday, (16 * 60) + 30, 60);
        Weekly("Choir", IsoDayOfWeek.Thursday, 19 * 60, 90);
        for (var day = timeline.QuarterDay - 60; day < timeline.MailDays + 70; day++)
        {
            if (timeline.IsWeekend(day) || timeline.IsHoliday(day)) continue;
            if (chance.In(0.12)) Once(chance.Pick(Afternoons), day, (15 * 60) + (chance.Between(0, 4) * 30), 60);
            if (chance.In(0.15)) Once(chance.Pick(Evenings), day, (18 * 60) + (chance.Between(0, 4) * 30), 120);
        }
        owner.OtherCalendars.Add(new("AAMk-ada-calendar-family", "Family", "lightGreen", CanEdit: true, events));
    }

    private void Weekly(string subject, IsoDayOfWeek weekday, int minute, int minutes)
    {
        var first = timeline.Date(timeline.QuarterDay - 180).Next(weekday);
        Add(subject, first.AtMidnight().PlusMinutes(minute), minutes, new("FREQ=WEEKLY", new Dictionary<LocalDate, CalendarEvent?>()));
    }

    private void Once(string subject, int day, int minute, int minutes) => Add(subject, timeline.Date(day).AtMidnight().PlusMinutes(minute), minutes, null);

    private void Add(string subject, LocalDateTime start, int minutes, Recurrence? recurrence)
    {
        // Named by its time, so that the same event has the same name whenever the sandbox is started.
        var name = LocalDateTimePattern.CreateWithInvariantCulture("uuuuMMddHHmm").Format(start);
        var planned = Instant.FromUnixTimeSeconds(Math.Min(timeline.Home.At(Math.Max(0, Period.DaysBetween(timeline.FirstDate, start.Date) - 14), 1200), timeline.Now));
        events.Add(new()
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"AAMk-ada-family-{name}"),
            ICalUId = string.Create(CultureInfo.InvariantCulture, $"family-{name}@{Organizations.Private.Domain}"),
            Subject = subject,
            Start = start,
            End = start.PlusMinutes(minutes),
            TimeZone = Timeline.HomeZone,
            Organizer = Cast.Owner,
            IsOrganizer = true,
            Response = "organizer",
            Recurrence = recurrence,
            Created = planned,
            Modified = planned,
        });
    }
}
