using System.Text.Json;

namespace OutlookCoffee.Tests.Sandbox.Graph;

public sealed class ScheduleTests
{
    [Fact]
    public async Task A_colleague_is_visible_without_details()
    {
        await using var host = await SandboxHost.StartAsync();
        var ben = (await AskAsync(host, "ben@contoso.example")).Single();
        // Ben is busy from 9 to 10 in Berlin: 8 to 9 UTC, the fifth and sixth half hour after six.
        Assert.Equal("00002200", ben.Text("availabilityView"));
        var item = ben.GetProperty("scheduleItems").EnumerateArray().Single();
        Assert.Equal("busy", item.Text("status"));
        Assert.False(item.TryGetProperty("subject", out _));
        Assert.Equal("09:00:00.0000000", ben.GetProperty("workingHours").Text("startTime"));
    }

    [Fact]
    public async Task A_stranger_is_an_error_inside_a_good_answer()
    {
        await using var host = await SandboxHost.StartAsync();
        var entries = await AskAsync(host, "grace@fabrikam.example", "ben@contoso.example");
        Assert.Equal("5009", entries[0].GetProperty("error").Text("responseCode"));
        Assert.Empty(entries[0].GetProperty("scheduleItems").EnumerateArray());
        Assert.False(entries[1].TryGetProperty("error", out _));
    }

    [Fact]
    public async Task Names_match_in_any_case_and_ones_own_items_have_subjects()
    {
        await using var host = await SandboxHost.StartAsync();
        var body = """
            {"Schedules":["ADA@contoso.example"],"StartTime":{"dateTime":"2026-11-24T00:00:00","timeZone":"Europe/Berlin"},
            "EndTime":{"dateTime":"2026-11-25T00:00:00","timeZone":"Europe/Berlin"},"AvailabilityViewInterval":60}
            """;
        var json = await host.SendAsync(HttpMethod.Post, "me/calendar/getSchedule", body, 200, "outlook.timezone=\"Europe/Berlin\"");
        var ada = json.Items().Single();
        Assert.Equal("000000000020000020000000", ada.Text("availabilityView"));
        Assert.Equal(["Weekly", "Dentist"], ada.GetProperty("scheduleItems").EnumerateArray().Select(item => item.Text("subject")));
    }

    [Theory]
    [InlineData("2026-01-01", "2026-03-05", 30, 1, "ErrorTimeIntervalTooBig")]
    [InlineData("2026-01-02", "2026-01-01", 30, 1, "ErrorInvalidTimeInterval")]
    [InlineData("2026-01-01", "2026-01-02", 4, 1, "ErrorInvalidRequest")]
    [InlineData("2026-01-01", "2026-01-02", 1441, 1, "ErrorInvalidRequest")]
    [InlineData("2026-01-01", "2026-01-02", 30, 21, "ErrorInvalidRequest")]
    [InlineData("2026-01-01", "2026-01-02", 30, 0, "ErrorInvalidRequest")]
    public async Task A_question_beyond_the_limits_is_refused(string from, string to, int interval, int people, string code)
    {
        await using var host = await SandboxHost.StartAsync();
        var body = Question(from + "T00:00:00", to + "T00:00:00", interval, Enumerable.Range(0, people).Select(i => $"p{i}@contoso.example"));
        Assert.Equal(code, await host.RefusedAsync(400, "me/calendar/getSchedule", HttpMethod.Post, body));
    }

    private static async Task<List<JsonElement>> AskAsync(SandboxHost host, params string[] people)
    {
        var body = Question("2026-11-24T06:00:00", "2026-11-24T10:00:00", 30, people);
        var answer = await host.SendAsync(HttpMethod.Post, "me/calendar/getSchedule", body, 200);
        return [.. answer.Items()];
    }

    private static string Question(string from, string to, int interval, IEnumerable<string> people) => JsonSerializer.Serialize(new
    {
        schedules = people,
        startTime = new { dateTime = from, timeZone = "UTC" },
        endTime = new { dateTime = to, timeZone = "UTC" },
        availabilityViewInterval = interval,
    });
}
