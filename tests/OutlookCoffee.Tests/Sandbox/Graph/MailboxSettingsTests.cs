using System.Text.Json;
using OutlookCoffee.Sandbox.World;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class MailboxSettingsTests
{
    [Fact]
    public async Task The_settings_tell_zone_hours_and_language()
    {
        await using var host = await SandboxHost.StartAsync();
        var settings = await host.GetAsync("me/mailboxSettings");
        Assert.Equal("W. Europe Standard Time", settings.Text("timeZone"));
        Assert.Equal("en-US", settings.GetProperty("language").Text("locale"));
        Assert.Equal("disabled", settings.GetProperty("automaticRepliesSetting").Text("status"));
        var hours = settings.GetProperty("workingHours");
        Assert.Equal(["monday", "tuesday", "wednesday", "thursday", "friday"], hours.GetProperty("daysOfWeek").EnumerateArray().Select(day => day.GetString()));
        Assert.Equal(("09:00:00.0000000", "17:30:00.0000000"), (hours.Text("startTime"), hours.Text("endTime")));
        Assert.Equal("W. Europe Standard Time", hours.GetProperty("timeZone").Text("name"));
    }

    [Theory]
    [InlineData("user")]
    [InlineData("shared")]
    [InlineData("room")]
    public async Task A_mailbox_tells_what_it_is_for(string purpose)
    {
        await using var host = await SandboxHost.StartAsync(new Tenant("contoso.example", [TinyTenant.Box("ada", "Ada Lind", purpose: purpose)]));
        Assert.Equal(purpose, (await host.GetAsync("me/mailboxSettings")).Text("userPurpose"));
        Assert.Equal(purpose, (await host.GetAsync("me/mailboxSettings/userPurpose")).Text("userPurpose"));
    }

    [Fact]
    public async Task A_zone_without_a_name_is_spelled_out_in_settings_and_schedule()
    {
        await using var host = await SandboxHost.StartAsync(new Tenant("contoso.example", [TinyTenant.Box("ada", "Ada Lind", CustomZone.CentralEurope)]));
        const string Question = """{"schedules":["ada@contoso.example"],"startTime":{"dateTime":"2026-11-24T06:00:00"},"endTime":{"dateTime":"2026-11-24T10:00:00"}}""";
        var schedule = (await host.SendAsync(HttpMethod.Post, "me/calendar/getSchedule", Question, 200)).Items().Single();
        foreach (var hours in new[] { (await host.GetAsync("me/mailboxSettings")).GetProperty("workingHours"), schedule.GetProperty("workingHours") })
        {
            var zone = hours.GetProperty("timeZone");
            Assert.Equal(("#microsoft.graph.customTimeZone", "Customized Time Zone"), (zone.Text("@odata.type"), zone.Text("name")));
            Assert.Equal((-60, -60), (zone.GetProperty("bias").GetInt32(), zone.GetProperty("daylightOffset").GetProperty("daylightBias").GetInt32()));
            Assert.Equal((10, 5, "sunday", "03:00:00.0000000"), Change(zone.GetProperty("standardOffset")));
            Assert.Equal((3, 5, "sunday", "02:00:00.0000000"), Change(zone.GetProperty("daylightOffset")));
        }
    }

    [Theory]
    [InlineData("me/outlook/supportedTimeZones", "W. Europe Standard Time")]
    [InlineData("me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')", "Europe/Madrid")]
    public async Task The_supported_zones_are_listed_in_both_standards(string path, string zone)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Contains(zone, (await host.GetAsync(path)).Texts("alias"));
    }

    private static (int Month, int Occurrence, string? Day, string? Time) Change(JsonElement change) =>
        (change.GetProperty("month").GetInt32(), change.GetProperty("dayOccurrence").GetInt32(), change.Text("dayOfWeek"), change.Text("time"));
}
