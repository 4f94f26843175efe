using Microsoft.Extensions.Options;
using NodaTime;
using OutlookCoffee.Sandbox;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class SandboxSetupTests
{
    [Theory]
    [InlineData("Now", "yesterday")]
    [InlineData("People", "0")]
    [InlineData("Messages", "-1")]
    [InlineData("Import", "/no/such/folder")]
    [InlineData("TimeZone", "Moon")]
    [InlineData("HttpsPort", "70000")]
    [InlineData("Faults:ThrottleRate", "1.5")]
    [InlineData("Faults:ErrorRate", "NaN")]
    [InlineData("Faults:LostAnswerRate", "-0.1")]
    [InlineData("Faults:LatencyMilliseconds", "-1")]
    public async Task A_setting_that_makes_no_sense_stops_the_start_and_is_named(string name, string value)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => SandboxHost.StartAsync(settings: (name, value)));
        Assert.StartsWith("Sandbox:" + name, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Seed", "many")]
    [InlineData("Sed", "1")]
    public async Task A_setting_that_cannot_be_read_stops_the_start_and_is_named(string name, string value)
    {
        var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => SandboxHost.StartAsync(settings: (name, value)));
        Assert.Contains(name, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2001-12-01", "2001-12-01T00:00:00Z")]
    [InlineData("2001-12-01T10:00:00+02:00", "2001-12-01T08:00:00Z")]
    [InlineData("2001-12-01T10:00:00", "2001-12-01T10:00:00Z")]
    public void Now_is_read_as_a_date_or_a_moment(string text, string moment) =>
        Assert.Equal(moment, SandboxOptionsValidator.ReadNow(text)?.ToString());

    [Fact]
    public void The_clock_starts_where_it_is_told_and_runs_on()
    {
        var time = new StoppedTime();
        var clock = new SandboxClock(Instant.FromUtc(2001, 12, 1, 0, 0), time);
        Assert.Equal(Instant.FromUtc(2001, 12, 1, 0, 0), clock.GetCurrentInstant());
        time.Elapsed = TimeSpan.FromMinutes(90);
        Assert.Equal(Instant.FromUtc(2001, 12, 1, 1, 30), clock.GetCurrentInstant());
    }

    [Fact]
    public async Task The_world_is_built_once_and_its_first_user_is_the_default()
    {
        var built = 0;
        var world = new SandboxWorld(() =>
        {
            Interlocked.Increment(ref built);
            return TinyTenant.Create();
        });
        Assert.Equal(0, built);
        Assert.Equal("ada@contoso.example", await world.DefaultUser);
        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => world.Tenant)));
        Assert.Equal(1, built);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_not_found()
    {
        await using var host = await SandboxHost.StartAsync();
        using var response = await host.Client.GetAsync(new Uri(host.Root, "/sandbox/outlook/nothing.js"), TestContext.Current.CancellationToken);
        Assert.Equal(404, (int)response.StatusCode);
    }

    private sealed class StoppedTime : TimeProvider
    {
        public TimeSpan Elapsed { get; set; }

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Elapsed.Ticks;
    }
}
