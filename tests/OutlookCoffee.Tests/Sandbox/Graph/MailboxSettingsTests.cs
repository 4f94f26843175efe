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
    [InlineData("me/outlook/supportedTimeZones", "W. Europe Standard Time")]
    [InlineData("me/outlook/supportedTimeZones(TimeZoneStandard=microsoft.graph.timeZoneStandard'Iana')", "Europe/Madrid")]
    public async Task The_supported_zones_are_listed_in_both_standards(string path, string zone)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Contains(zone, (await host.GetAsync(path)).Texts("alias"));
    }
}
