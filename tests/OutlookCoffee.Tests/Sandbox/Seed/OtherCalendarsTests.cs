using NodaTime;
using OutlookCoffee.Sandbox.Seed;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Seed;

public class OtherCalendarsTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 30);

    [Fact]
    public void The_owner_alone_has_a_family_and_a_calendar_of_holidays()
    {
        var tenant = SeededTenant.Create(new(), Now);
        Assert.Equal([("Family", true), ("Holidays in Germany", false)], tenant.Mailboxes[0].OtherCalendars.Select(calendar => (calendar.Name, calendar.CanEdit)));
        Assert.All(tenant.Mailboxes.Skip(1), box => Assert.Empty(box.OtherCalendars));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    public void The_family_takes_some_working_time_of_the_coming_weeks_and_evenings_too(int seed)
    {
        var owner = SeededTenant.Create(new() { Seed = seed }, Now).Mailboxes[0];
        var today = Now.InUtc().Date;
        var coming = owner.OtherCalendars[0].Events.Where(item => item.Start.Date >= today && item.Start.Date < today.PlusWeeks(8)).ToList();
        Assert.InRange(coming.Count, 3, 30);
        Assert.Contains(coming, item => item.Start.TimeOfDay < owner.WorkingHours.End);
        Assert.Contains(coming, item => item.Start.TimeOfDay > owner.WorkingHours.End);
        Assert.All(owner.OtherCalendars[0].Events, item => Assert.Equal(("busy", false), (item.ShowAs, item.IsAllDay)));
    }

    [Fact]
    public void Holidays_are_free_all_day_events_on_their_dates()
    {
        var holidays = SeededTenant.Create(new(), Now).Mailboxes[0].OtherCalendars[1].Events;
        Assert.All(holidays, item => Assert.Equal(("free", true, 1), (item.ShowAs, item.IsAllDay, Period.DaysBetween(item.Start.Date, item.End.Date))));
        Assert.Equal(
            ["Neujahr 01-01", "Karfreitag 04-03", "Ostermontag 04-06", "Tag der Arbeit 05-01", "Christi Himmelfahrt 05-14", "Pfingstmontag 05-25", "Tag der Deutschen Einheit 10-03", "Erster Weihnachtstag 12-25", "Zweiter Weihnachtstag 12-26"],
            holidays.Where(item => item.Start.Year == 2026).Select(item => $"{item.Subject} {item.Start:MM-dd}"));
    }

    [Fact]
    public void Ids_are_unique_and_the_same_after_a_restart_some_days_later()
    {
        var first = Ids(SeededTenant.Create(new(), Now));
        Assert.Equal(first.Count, first.Distinct().Count());
        Assert.Equal(first, Ids(SeededTenant.Create(new(), Now + Duration.FromDays(9))));
    }

    [Fact]
    public void One_colleague_has_working_hours_in_a_zone_without_a_name()
    {
        var box = Assert.Single(SeededTenant.Create(new(), Now).Mailboxes, box => box.WorkingHours.Custom is not null);
        Assert.Equal(("Romance Standard Time", -60), (box.TimeZone, box.WorkingHours.Custom!.Bias));
    }

    private static List<string> Ids(Tenant tenant) => [.. tenant.Mailboxes[0].OtherCalendars.SelectMany(calendar => calendar.Events).Select(item => item.Id)];
}
