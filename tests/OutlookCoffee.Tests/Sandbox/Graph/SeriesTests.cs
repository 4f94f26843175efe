using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class SeriesTests
{
    private const string View = "calendarView?startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-12-21T00:00:00Z&$filter=startswith(subject,'Coffee')&$top=50";
    private const string Weekly = """{"pattern":{"type":"weekly","interval":1,"daysOfWeek":["tuesday","thursday"],"firstDayOfWeek":"monday"},"range":RANGE}""";

    [Theory]
    [InlineData("""{"type":"numbered","startDate":"2026-11-25","numberOfOccurrences":3}""", "11-26", "12-01", "12-03")]
    [InlineData("""{"type":"endDate","startDate":"2026-11-25","endDate":"2026-12-01"}""", "11-26", "12-01")]
    [InlineData("""{"type":"noEnd","startDate":"2026-11-25"}""", "11-26", "12-01", "12-03", "12-08", "12-10", "12-15", "12-17")]
    public async Task A_weekly_series_stands_on_its_days_until_it_ends(string range, params string[] days)
    {
        await using var host = await SandboxHost.StartAsync();
        var created = await CreateAsync(host, Weekly.Replace("RANGE", range, StringComparison.Ordinal));
        Assert.Equal("seriesMaster", created.Text("type"));
        Assert.Equal(days.Select(day => $"2026-{day}T08:00:00.0000000"), (await host.GetAsync($"me/{View}")).Items().Select(Start));
        var pattern = created.GetProperty("recurrence").GetProperty("pattern");
        Assert.Equal("weekly", pattern.Text("type"));
        Assert.Equal(["tuesday", "thursday"], pattern.GetProperty("daysOfWeek").EnumerateArray().Select(day => day.GetString()));
    }

    [Fact]
    public async Task A_daily_series_skips_by_its_interval()
    {
        await using var host = await SandboxHost.StartAsync();
        await CreateAsync(host, """{"pattern":{"type":"daily","interval":10},"range":{"type":"noEnd"}}""");
        Assert.Equal(
            ["2026-11-25T08:00:00.0000000", "2026-12-05T08:00:00.0000000", "2026-12-15T08:00:00.0000000"],
            (await host.GetAsync($"me/{View}")).Items().Select(Start));
    }

    [Theory]
    [InlineData("""{"pattern":{"type":"daily","interval":0},"range":{"type":"noEnd"}}""", "UnableToDeserializePostBody")]
    [InlineData("""{"pattern":{"type":"weekly","interval":1},"range":{"type":"noEnd"}}""", "UnableToDeserializePostBody")]
    [InlineData("""{"pattern":{"type":"weekly","interval":1,"daysOfWeek":["moonday"]},"range":{"type":"noEnd"}}""", "UnableToDeserializePostBody")]
    [InlineData("""{"pattern":{"type":"daily","interval":1},"range":{"type":"endDate","endDate":"soon"}}""", "UnableToDeserializePostBody")]
    [InlineData("""{"pattern":{"type":"daily","interval":1}}""", "UnableToDeserializePostBody")]
    [InlineData("""{"pattern":{"type":"absoluteYearly","interval":1},"range":{"type":"noEnd"}}""", "ErrorInvalidRequest")]
    public async Task A_pattern_that_cannot_be_kept_is_refused(string recurrence, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        Assert.Equal(code, await host.RefusedAsync(400, "me/events", HttpMethod.Post, Body(recurrence)));
        Assert.Equal(2, host.Tenant.Mailboxes[0].Events.Count);
    }

    [Fact]
    public async Task A_day_that_is_moved_is_an_exception_in_both_calendars_and_is_told()
    {
        await using var host = await SandboxHost.StartAsync();
        await CreateAsync(host, Weekly.Replace("RANGE", """{"type":"numbered","numberOfOccurrences":3}""", StringComparison.Ordinal));
        var second = (await host.GetAsync($"me/{View}")).Items().ElementAt(1).Text("id");
        var moved = await host.SendAsync(
            HttpMethod.Patch,
            $"me/events/{second}",
            """{"start":{"dateTime":"2026-12-02T10:00:00","timeZone":"UTC"},"end":{"dateTime":"2026-12-02T10:30:00","timeZone":"UTC"}}""",
            200);
        Assert.Equal(("exception", second), (moved.Text("type"), moved.Text("id")));
        string[] starts = ["2026-11-26T08:00:00.0000000", "2026-12-02T10:00:00.0000000", "2026-12-03T08:00:00.0000000"];
        Assert.Equal(starts, (await host.GetAsync($"me/{View}")).Items().Select(Start));
        Assert.Equal(starts, (await host.GetAsync($"users/ben/{View}")).Items().Select(Start));
        Assert.Equal(["invitation", "update"], host.Tenant.Deliveries.Select(delivery => delivery.Kind));
    }

    [Fact]
    public async Task A_day_that_is_deleted_is_gone_from_both_calendars_and_the_rest_stays()
    {
        await using var host = await SandboxHost.StartAsync();
        await CreateAsync(host, Weekly.Replace("RANGE", """{"type":"numbered","numberOfOccurrences":3}""", StringComparison.Ordinal));
        var first = (await host.GetAsync($"me/{View}")).Items().First().Text("id");
        await host.SendAsync(HttpMethod.Delete, $"me/events/{first}", null, 204);
        string[] starts = ["2026-12-01T08:00:00.0000000", "2026-12-03T08:00:00.0000000"];
        Assert.Equal(starts, (await host.GetAsync($"me/{View}")).Items().Select(Start));
        Assert.Equal(starts, (await host.GetAsync($"users/ben/{View}")).Items().Select(Start));
        Assert.Equal(["invitation", "cancellation"], host.Tenant.Deliveries.Select(delivery => delivery.Kind));
        await host.RefusedAsync(404, $"me/events/{first}");
    }

    [Fact]
    public async Task A_person_who_is_invited_to_one_day_gets_that_day_alone()
    {
        await using var host = await SandboxHost.StartAsync();
        var body = Body("""{"pattern":{"type":"daily","interval":10},"range":{"type":"noEnd"}}""", attendees: "[]");
        await host.SendAsync(HttpMethod.Post, "me/events", body, 201);
        var second = (await host.GetAsync($"me/{View}")).Items().ElementAt(1).Text("id");
        await host.SendAsync(HttpMethod.Patch, $"me/events/{second}", """{"attendees":[{"emailAddress":{"address":"ben@contoso.example"}}]}""", 200);
        Assert.Equal(["2026-12-05T08:00:00.0000000"], (await host.GetAsync($"users/ben/{View}")).Items().Select(Start));
        await host.SendAsync(HttpMethod.Delete, $"me/events/{second}", null, 204);
        Assert.True((await host.GetAsync($"users/ben/{View}")).Items().Single().GetProperty("isCancelled").GetBoolean());
    }

    private static Task<JsonElement> CreateAsync(SandboxHost host, string recurrence) => host.SendAsync(HttpMethod.Post, "me/events", Body(recurrence), 201);

    // From Wednesday, 25 November, nine o'clock in Berlin.
    private static string Body(string recurrence, string attendees = """[{"emailAddress":{"address":"ben@contoso.example"}}]""") => $$"""
        {"subject":"Coffee","start":{"dateTime":"2026-11-25T09:00:00","timeZone":"Europe/Berlin"},
        "end":{"dateTime":"2026-11-25T09:30:00","timeZone":"Europe/Berlin"},"attendees":{{attendees}},"recurrence":{{recurrence}}}
        """;

    private static string? Start(JsonElement item) => item.GetProperty("start").Text("dateTime");
}
