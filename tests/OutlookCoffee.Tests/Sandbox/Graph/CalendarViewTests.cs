using System.Text.Json;
using NodaTime;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class CalendarViewTests
{
    private const string November = "startDateTime=2026-11-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z";

    [Fact]
    public async Task A_series_is_spread_out_without_its_cancelled_day_and_with_its_moved_one()
    {
        await using var host = await SandboxHost.StartAsync();
        var view = await host.GetAsync($"me/calendarView?{November}&$filter=startswith(subject,'Weekly')");
        Assert.Equal(["2026-11-03T09:00:00.0000000", "2026-11-18T13:00:00.0000000", "2026-11-24T09:00:00.0000000"], view.Items().Select(Start));
        Assert.Equal(["occurrence", "exception", "occurrence"], view.Texts("type"));
        Assert.All(view.Texts("seriesMasterId"), id => Assert.Equal("weekly", id));
    }

    [Fact]
    public async Task Both_sides_of_the_end_of_summer_time_keep_the_wall_clock()
    {
        await using var host = await SandboxHost.StartAsync();
        var view = await host.GetAsync("me/calendarView?startDateTime=2026-10-19T00:00:00Z&endDateTime=2026-10-28T00:00:00Z");
        Assert.Equal(["2026-10-20T08:00:00.0000000", "2026-10-27T09:00:00.0000000"], view.Items().Select(Start));
    }

    [Theory]
    [InlineData("W. Europe Standard Time")]
    [InlineData("Europe/Berlin")]
    public async Task The_preferred_zone_is_used_and_acknowledged(string zone)
    {
        await using var host = await SandboxHost.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"me/calendarView?{November}&$filter=subject eq 'Dentist'");
        request.Headers.Add("Prefer", $"outlook.timezone=\"{zone}\"");
        using var response = await host.Client.SendAsync(request, TestContext.Current.CancellationToken);
        var item = JsonDocument.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement.Items().Single();
        Assert.Equal("2026-11-24T16:00:00.0000000", Start(item));
        Assert.Equal(zone, item.GetProperty("start").Text("timeZone"));
        Assert.Equal($"outlook.timezone=\"{zone}\"", response.Headers.GetValues("Preference-Applied").Single());
    }

    [Fact]
    public async Task A_zone_that_does_not_exist_is_refused()
    {
        await using var host = await SandboxHost.StartAsync();
        var json = await host.SendAsync(HttpMethod.Get, $"me/calendarView?{November}", null, 400, "outlook.timezone=\"Moon\"");
        Assert.Equal("TimeZoneNotSupportedException", json.GetProperty("error").Text("code"));
    }

    [Fact]
    public async Task Offsets_of_the_window_are_honoured()
    {
        await using var host = await SandboxHost.StartAsync();
        // The dentist is from 16:00 to 16:45 in Berlin, 15:00 to 15:45 UTC.
        var outside = await host.GetAsync("me/calendarView?startDateTime=2026-11-24T16:45:00%2B01:00&endDateTime=2026-11-24T18:00:00%2B01:00");
        Assert.Empty(outside.Items());
        var inside = await host.GetAsync("me/calendarView?startDateTime=2026-11-24T16:44:00%2B01:00&endDateTime=2026-11-24T18:00:00%2B01:00");
        Assert.Equal("Dentist", inside.Items().Single().Text("subject"));
    }

    [Theory]
    [InlineData("me/calendarView?startDateTime=2020-01-01T00:00:00Z&endDateTime=2024-12-31T00:00:00Z", "ErrorInvalidRequest")]
    [InlineData("me/calendarView?startDateTime=2026-01-02T00:00:00Z&endDateTime=2026-01-01T00:00:00Z", "ErrorInvalidRequest")]
    [InlineData("me/calendarView?startDateTime=2026-01-02T00:00:00Z", "ErrorInvalidParameter")]
    [InlineData("me/calendarView?startDateTime=soon&endDateTime=2026-01-01T00:00:00Z", "BadRequest")]
    public async Task A_window_that_cannot_be_answered_is_refused(string path, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(code, await host.RefusedAsync(400, path));
    }

    [Fact]
    public async Task The_longest_window_is_1825_days()
    {
        await using var host = await SandboxHost.StartAsync();
        var page = await host.GetAsync("me/calendarView?startDateTime=2024-01-01T00:00:00Z&endDateTime=2028-12-30T00:00:00Z&$count=true");
        Assert.Equal(20, page.GetProperty("@odata.count").GetInt32());
    }

    [Fact]
    public async Task Pages_hold_ten_and_together_everything()
    {
        await using var host = await SandboxHost.StartAsync();
        const string Path = "me/calendarView?startDateTime=2026-10-01T00:00:00Z&endDateTime=2027-03-01T00:00:00Z&$orderby=start/dateTime desc&$select=subject";
        Assert.Equal(10, (await host.GetAsync(Path)).Items().Count());
        Assert.Equal(20, (await host.AllAsync(Path)).Select(item => item.Text("id")).Distinct().Count());
    }

    [Theory]
    [InlineData("me/calendar/calendarView")]
    [InlineData("me/calendars/calendar-ada/calendarView")]
    [InlineData("me/CALENDARVIEW")]
    public async Task Every_path_to_the_calendar_shows_the_same(string path)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(4, (await host.GetAsync($"{path}?{November}")).Items().Count());
    }

    [Fact]
    public async Task An_occurrence_and_its_series_are_read_by_id()
    {
        await using var host = await SandboxHost.StartAsync();
        var occurrence = (await host.GetAsync($"me/calendarView?{November}")).Items().First();
        var read = await host.GetAsync($"me/events/{occurrence.Text("id")}");
        Assert.Equal(Start(occurrence), Start(read));
        var master = await host.GetAsync("me/events/weekly");
        Assert.Equal("seriesMaster", master.Text("type"));
        Assert.Equal("weekly", master.GetProperty("recurrence").GetProperty("pattern").Text("type"));
        Assert.Equal(20, master.GetProperty("recurrence").GetProperty("range").GetProperty("numberOfOccurrences").GetInt32());
        await host.RefusedAsync(404, "me/events/OID.weekly.2026-11-10");
    }

    [Fact]
    public async Task A_series_without_an_end_goes_on_many_years_after_its_start()
    {
        await using var host = await SandboxHost.StartAsync();
        var endless = new Recurrence("FREQ=MONTHLY;BYDAY=1MO", new Dictionary<LocalDate, CalendarEvent?>());
        host.Tenant.Mailboxes[0].Events.Add(TinyTenant.Event("endless", "Board", new LocalDateTime(2001, 1, 1, 9, 0), 60, endless));
        await host.GetAsync("me/calendarView?startDateTime=2002-01-01T00:00:00Z&endDateTime=2002-02-01T00:00:00Z");
        var view = await host.GetAsync("me/calendarView?startDateTime=2036-07-01T00:00:00Z&endDateTime=2036-09-01T00:00:00Z");
        Assert.Equal(["2036-07-07T07:00:00.0000000", "2036-08-04T07:00:00.0000000"], view.Items().Select(Start));
    }

    private static string? Start(JsonElement item) => item.GetProperty("start").Text("dateTime");
}
