using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class CalendarsTests
{
    private const string Week = "startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-11-30T00:00:00Z";
    private const string Body = """{"subject":"Choir","start":{"dateTime":"2026-11-26T19:00:00"},"end":{"dateTime":"2026-11-26T20:00:00"}}""";

    [Fact]
    public async Task The_calendars_are_listed_with_the_main_one_first()
    {
        await using var host = await StartAsync();
        var calendars = (await host.GetAsync("me/calendars")).Items().ToList();
        Assert.Equal(["Calendar", "Family", "Holidays"], calendars.Select(calendar => calendar.Text("name")));
        Assert.Equal([true, false, false], calendars.Select(calendar => calendar.GetProperty("isDefaultCalendar").GetBoolean()));
        Assert.Equal([true, true, false], calendars.Select(calendar => calendar.GetProperty("canEdit").GetBoolean()));
        Assert.Equal(["teamsForBusiness", "teamsForBusiness", "unknown"], calendars.Select(calendar => calendar.Text("defaultOnlineMeetingProvider")));
        Assert.Empty(calendars[2].GetProperty("allowedOnlineMeetingProviders").EnumerateArray());
        Assert.All(calendars, calendar => Assert.Equal("ada@contoso.example", calendar.GetProperty("owner").Text("address")));
        Assert.Equal("lightGreen", (await host.GetAsync("me/calendars/family")).Text("color"));
    }

    [Fact]
    public async Task The_list_of_calendars_has_pages_and_chosen_properties()
    {
        await using var host = await StartAsync();
        var page = await host.GetAsync("me/calendars?$top=2&$select=id,canEdit");
        Assert.Equal(["id", "canEdit"], page.Items().First().EnumerateObject().Select(property => property.Name));
        Assert.Equal(["holidays"], (await host.GetAsync(page.Text("@odata.nextLink")!)).Texts("id"));
    }

    [Theory]
    [InlineData("me", "Weekly", "Dentist")]
    [InlineData("me/calendar", "Weekly", "Dentist")]
    [InlineData("me/calendars/calendar-ada", "Weekly", "Dentist")]
    [InlineData("me/calendars/family", "Swimming")]
    [InlineData("me/calendars/holidays", "Holiday")]
    public async Task A_path_shows_one_calendar_only(string path, params string[] subjects)
    {
        await using var host = await StartAsync();
        Assert.Equal(subjects, (await host.GetAsync($"{path}/calendarView?{Week}")).Texts("subject"));
        Assert.Equal(subjects, (await host.GetAsync($"{path}/events")).Texts("subject"));
    }

    [Fact]
    public async Task An_id_finds_an_event_in_whatever_calendar_but_not_in_one_that_is_named_and_has_it_not()
    {
        await using var host = await StartAsync();
        Assert.Equal("Swimming", (await host.GetAsync("me/events/swim")).Text("subject"));
        Assert.Equal("Swimming", (await host.GetAsync("me/calendars/family/events/swim")).Text("subject"));
        await host.RefusedAsync(404, "me/calendar/events/swim");
        await host.RefusedAsync(404, "me/calendars/holidays/events/swim");
        await host.RefusedAsync(404, "me/calendars/nowhere/events");
    }

    [Fact]
    public async Task An_event_is_written_into_the_calendar_that_is_named()
    {
        await using var host = await StartAsync();
        var id = (await host.SendAsync(HttpMethod.Post, "me/calendars/family/events", Body, 201)).Text("id");
        Assert.Equal(2, host.Tenant.Mailboxes[0].Events.Count);
        await host.SendAsync(HttpMethod.Patch, $"me/events/{id}", """{"subject":"Concert"}""", 200);
        Assert.Equal(["Swimming", "Concert"], (await host.GetAsync("me/calendars/family/events")).Texts("subject"));
        await host.SendAsync(HttpMethod.Delete, $"me/events/{id}", null, 204);
        Assert.Equal(["Swimming"], (await host.GetAsync("me/calendars/family/events")).Texts("subject"));
    }

    [Fact]
    public async Task A_calendar_that_only_shows_refuses_every_change()
    {
        await using var host = await StartAsync();
        Assert.Equal("ErrorAccessDenied", await host.RefusedAsync(403, "me/calendars/holidays/events", HttpMethod.Post, Body));
        Assert.Equal("ErrorAccessDenied", await host.RefusedAsync(403, "me/events/holiday", HttpMethod.Patch, """{"subject":"x"}"""));
        Assert.Equal("ErrorAccessDenied", await host.RefusedAsync(403, "me/events/holiday", HttpMethod.Delete));
        Assert.Equal(["Holiday"], (await host.GetAsync("me/calendars/holidays/events")).Texts("subject"));
    }

    [Fact]
    public async Task Free_and_busy_tell_of_the_main_calendar_alone()
    {
        await using var host = await StartAsync();
        const string Question = """
            {"schedules":["ada@contoso.example"],"startTime":{"dateTime":"2026-11-25T00:00:00","timeZone":"Europe/Berlin"},
            "endTime":{"dateTime":"2026-11-26T00:00:00","timeZone":"Europe/Berlin"},"availabilityViewInterval":60}
            """;
        var ada = (await host.SendAsync(HttpMethod.Post, "me/calendar/getSchedule", Question, 200)).Items().Single();
        Assert.Equal(new string('0', 24), ada.Text("availabilityView"));
    }

    private static async Task<SandboxHost> StartAsync()
    {
        var tenant = TinyTenant.Create();
        List<CalendarEvent> family = [TinyTenant.Event("swim", "Swimming", new LocalDateTime(2026, 11, 25, 16, 30), 60)];
        List<CalendarEvent> holidays = [TinyTenant.Event("holiday", "Holiday", new LocalDateTime(2026, 11, 25, 0, 0), 1440, showAs: "free")];
        tenant.Mailboxes[0].OtherCalendars.Add(new("family", "Family", "lightGreen", CanEdit: true, family));
        tenant.Mailboxes[0].OtherCalendars.Add(new("holidays", "Holidays", "lightYellow", CanEdit: false, holidays));
        return await SandboxHost.StartAsync(tenant);
    }
}
